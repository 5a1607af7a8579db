// Which nodes are in the graph because this plan says so?
// parameters:
//   plan: text — id of the plan
// columns:
//   label: text — label of the node
//   id: text — its id
MATCH (:Plan {id: $plan})-[:CONTAINS|SETS|STATES|SAYS|EXPLAINS|ADMITS]->(n)
RETURN labels(n)[0] AS label, n.id AS id
UNION ALL
MATCH (:Plan {id: $plan})-[:CONTAINS]->(:Action)-[:INTENDS]->(o:Outcome)
RETURN 'Outcome' AS label, o.id AS id
UNION ALL
MATCH (l:Locality {plan: $plan})
RETURN 'Locality' AS label, l.id AS id
