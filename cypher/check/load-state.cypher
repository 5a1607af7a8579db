// How did the plan come into the graph, and which registers are there now?
// parameters:
//   plan: text — id of the plan
// columns:
//   state: text — digest of the registers in the graph
//   sha256: text — digest of the loaded file's bytes; null when the plan is not loaded
//   version: text — version of graphmodel that read it
//   registers: text — digest of the registers it was resolved with
//   at: text — when it was loaded, in UTC
OPTIONAL MATCH (r:Register {id: 'register'})
OPTIONAL MATCH (l:Load {id: $plan})
RETURN r.digest AS state, l.sha256 AS sha256, l.version AS version, l.registers AS registers, l.at AS at
