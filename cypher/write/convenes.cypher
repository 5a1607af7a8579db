// Which panels do the actions work through?
// parameters:
//   rows: rows — action and panel as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Action {id: row.action})
MATCH (b:Panel {id: row.panel})
CREATE (a)-[r:CONVENES]->(b)
SET r = row.props
RETURN count(r) AS made
