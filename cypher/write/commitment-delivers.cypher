// Which programmes does what the plan asks for name?
// parameters:
//   rows: rows — commitment and programme as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Commitment {id: row.commitment})
MATCH (b:Programme {id: row.programme})
CREATE (a)-[r:DELIVERS]->(b)
SET r = row.props
RETURN count(r) AS made
