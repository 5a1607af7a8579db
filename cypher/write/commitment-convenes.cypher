// Which panels does what the plan asks for name?
// parameters:
//   rows: rows — commitment and panel as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Commitment {id: row.commitment})
MATCH (b:Panel {id: row.panel})
CREATE (a)-[r:CONVENES]->(b)
SET r = row.props
RETURN count(r) AS made
