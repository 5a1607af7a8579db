// What does a plan promise, by whom and until when? Enough to compare two editions of it.
// parameters:
//   plan: text — id of the plan
// columns:
//   id: text — id of the action
//   props: map — its properties
//   leads: list — ids of the bodies that lead it
//   names: list — their names
MATCH (:Plan {id: $plan})-[:CONTAINS]->(a:Action)
OPTIONAL MATCH (g:Agency)-[:LEADS]->(a)
WITH a, g
ORDER BY g.id
WITH a, collect(DISTINCT g.id) AS leads, collect(DISTINCT g.name) AS names
RETURN a.id AS id, properties(a) AS props, leads, names
ORDER BY a.order
