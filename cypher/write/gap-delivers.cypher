// Which programmes do the gaps name?
// parameters:
//   rows: rows — gap and programme as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Gap {id: row.gap})
MATCH (b:Programme {id: row.programme})
CREATE (a)-[r:DELIVERS]->(b)
SET r = row.props
RETURN count(r) AS made
