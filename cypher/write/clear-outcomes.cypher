// Take away the outcomes of the plan's actions.
// parameters:
//   plan: text — id of the plan
MATCH (:Plan {id: $plan})-[:CONTAINS]->(:Action)-[:INTENDS]->(o:Outcome)
DETACH DELETE o
