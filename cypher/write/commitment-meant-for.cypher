// For people of which age is what the plan asks for?
// parameters:
//   rows: rows — commitment and ages as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Commitment {id: row.commitment})
MATCH (b:AgeGroup {id: row.ages})
CREATE (a)-[r:MEANT_FOR]->(b)
SET r = row.props
RETURN count(r) AS made
