// Which harms does what the plan asks for name?
// parameters:
//   rows: rows — commitment and harm as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Commitment {id: row.commitment})
MATCH (b:Harm {id: row.harm})
CREATE (a)-[r:CONCERNS]->(b)
SET r = row.props
RETURN count(r) AS made
