// Which actions look like work that is stated outside the tables?
// parameters:
//   rows: rows — action and passage as ids a and b, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Action {id: row.a})
MATCH (b:Passage {id: row.b})
CREATE (a)-[r:OVERLAPS]->(b)
SET r = row.props
RETURN count(r) AS made
