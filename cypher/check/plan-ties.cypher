// What does the graph say of the plan's actions by relationships that its file states?
// parameters:
//   plan: text — id of the plan
// columns:
//   id: text — id of the action
//   type: text — type of the relationship
//   other: text — id of its other end
//   props: map — its properties
MATCH (:Plan {id: $plan})-[:CONTAINS]->(a:Action)-[r:LEADS|SUPPORTS|NAMES|ADDRESSES|IN|DELIVERS|CONCERNS]-(n)
WHERE r.basis IS NULL OR r.basis = 'stated'
RETURN a.id AS id, type(r) AS type, n.id AS other, properties(r) AS props
UNION ALL
MATCH (:Plan {id: $plan})-[:CONTAINS]->(a:Action)-[r:LINKED_TO]->(n:Action)
RETURN a.id AS id, type(r) AS type, n.id AS other, properties(r) AS props
