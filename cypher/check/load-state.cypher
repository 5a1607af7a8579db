// How did the plan come into the graph?
// parameters:
//   plan: text — id of the plan
// columns:
//   sha256: text — digest of the file's bytes
//   version: text — version of graphmodel that read it
//   registers: text — digest of the registers it was resolved with
MATCH (l:Load {id: $plan})
RETURN l.sha256 AS sha256, l.version AS version, l.registers AS registers
