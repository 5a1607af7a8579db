// Which rollouts do these actions belong to, with all their rows?
// parameters:
//   ids: list — ids of actions
// columns:
//   family: text — id of the rollout
//   name: text — the title its actions share
//   action: text — id of one of its actions
//   locality: text — where that one is
UNWIND $ids AS id
MATCH (:Action {id: id})-[:MEMBER_OF]->(f:Family)
WITH DISTINCT f
MATCH (f)<-[m:MEMBER_OF]-(a:Action)
RETURN f.id AS family, f.name AS name, a.id AS action, a.locality AS locality
ORDER BY family, m.order
