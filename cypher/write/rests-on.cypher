// On which documents do the actions rest?
// parameters:
//   rows: rows — action and document as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Action {id: row.action})
MATCH (b:Document {id: row.document})
CREATE (a)-[r:RESTS_ON]->(b)
SET r = row.props
RETURN count(r) AS made
