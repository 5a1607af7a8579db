// Which actions of the same plan do an action's words point to?
// parameters:
//   rows: rows — action and other as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Action {id: row.action})
MATCH (b:Action {id: row.other})
CREATE (a)-[r:LINKED_TO]->(b)
SET r = row.props
RETURN count(r) AS made
