// Which actions are there?
// who: The pages: the timeline.
// columns:
//   action: text — id of the action
MATCH (p:Plan {kind: 'plan'})-[:CONTAINS]->(a:Action)
RETURN a.id AS action
ORDER BY p.id, a.order, action
