// Which actions look like what a strategy asks for?
// parameters:
//   rows: rows — action and commitment as ids a and b, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Action {id: row.a})
MATCH (b:Commitment {id: row.b})
CREATE (a)-[r:OVERLAPS]->(b)
SET r = row.props
RETURN count(r) AS made
