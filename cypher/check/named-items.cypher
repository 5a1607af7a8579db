// What of a plan can be named at a terminal?
// parameters:
//   plan: text — id of the plan
// columns:
//   id: text — id of the action, commitment or passage
//   sort: text — Action, Commitment or Passage
//   code: text — code or reference as printed
//   line: int — line of the file
MATCH (:Plan {id: $plan})-[r:CONTAINS|STATES|SAYS]->(n)
RETURN n.id AS id, labels(n)[0] AS sort, coalesce(n.code, n.ref) AS code, r.line AS line
ORDER BY sort, n.order, id
