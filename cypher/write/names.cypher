// Which labels do the lead cells name?
// parameters:
//   rows: rows — action and label as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Action {id: row.action})
MATCH (b:Label {id: row.label})
CREATE (a)-[r:NAMES]->(b)
SET r = row.props
RETURN count(r) AS made
