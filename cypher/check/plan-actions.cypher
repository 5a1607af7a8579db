// What does the graph hold of the plan's actions?
// parameters:
//   plan: text — id of the plan
// columns:
//   id: text — id of the action
//   props: map — its properties
MATCH (:Plan {id: $plan})-[:CONTAINS]->(a:Action)
RETURN a.id AS id, properties(a) AS props
