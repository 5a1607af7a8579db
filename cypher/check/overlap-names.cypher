// What are the bodies called that lead the compared actions?
// parameters:
//   plans: list — ids of the plans
// columns:
//   id: text — id of the body
//   name: text — its name
MATCH (p:Plan)-[:CONTAINS]->(:Action)<-[:LEADS]-(g:Agency)
WHERE p.id IN $plans
RETURN DISTINCT g.id AS id, g.name AS name
ORDER BY id
