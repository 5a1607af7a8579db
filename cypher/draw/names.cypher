// What do a plan's lead cells name that is no accountable body?
// who: The pages: vague collectives and documents beside the bodies.
// parameters:
//   plan: text — id of the plan
// columns:
//   label: text — id of the label
//   name: text — the words
//   kind: text — collective, document, programme or label
//   role: text — vague or source
//   as_written: text — the words as printed
//   action: text — id of the action
MATCH (:Plan {id: $plan})-[:CONTAINS]->(a:Action)-[r:NAMES]->(n:Label)
RETURN n.id AS label, n.name AS name, n.kind AS kind, r.role AS role, r.as_written AS as_written, a.id AS action
ORDER BY a.order, r.order, label
