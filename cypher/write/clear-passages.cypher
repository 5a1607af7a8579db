// Take away the passages and short forms of the plan.
// parameters:
//   plan: text — id of the plan
MATCH (:Plan {id: $plan})-[:SAYS|EXPLAINS]->(n)
DETACH DELETE n
