// Which priorities, principles and commitments does the graph hold of the plan?
// parameters:
//   plan: text — id of the plan
// columns:
//   label: text — label of the node
//   id: text — its id
MATCH (:Plan {id: $plan})-[:SETS|STATES]->(n:Priority|Principle|Commitment)
RETURN labels(n)[0] AS label, n.id AS id
