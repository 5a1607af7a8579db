// What do these actions serve: which priorities, localities and programmes?
// who: The pages: two steps from a body.
// parameters:
//   actions: list — ids of the actions
// columns:
//   action: text — id of the action
//   kind: text — priority, locality or programme
//   id: text — its id
//   name: text — its name
UNWIND $actions AS key
MATCH (a:Action {id: key})-[:ADDRESSES {basis: 'stated'}]->(n:Priority)
RETURN DISTINCT a.id AS action, 'priority' AS kind, n.id AS id, n.name AS name
UNION ALL
UNWIND $actions AS key
MATCH (a:Action {id: key})-[:IN]->(n:Locality)
RETURN DISTINCT a.id AS action, 'locality' AS kind, n.id AS id, n.name AS name
UNION ALL
UNWIND $actions AS key
MATCH (a:Action {id: key})-[:DELIVERS]->(n:Programme)
RETURN DISTINCT a.id AS action, 'programme' AS kind, n.id AS id, n.name AS name
