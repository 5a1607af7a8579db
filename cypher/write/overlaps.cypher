// Which actions look like the same work?
// parameters:
//   rows: rows — the two actions as ids a and b, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Action {id: row.a})
MATCH (b:Action {id: row.b})
CREATE (a)-[r:OVERLAPS]->(b)
SET r = row.props
RETURN count(r) AS made
