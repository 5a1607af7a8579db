// Which concepts does what the plan asks for name?
// parameters:
//   rows: rows — commitment and concept as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Commitment {id: row.commitment})
MATCH (b:Concept {id: row.concept})
CREATE (a)-[r:CONCERNS]->(b)
SET r = row.props
RETURN count(r) AS made
