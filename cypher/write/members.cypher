// Which actions belong to which rollout?
// parameters:
//   rows: rows — action and family as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Action {id: row.action})
MATCH (f:Family {id: row.family})
CREATE (a)-[r:MEMBER_OF]->(f)
SET r = row.props
RETURN count(r) AS made
