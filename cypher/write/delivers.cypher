// Which programmes do the actions' words name?
// parameters:
//   rows: rows — action and programme as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Action {id: row.action})
MATCH (b:Programme {id: row.programme})
CREATE (a)-[r:DELIVERS]->(b)
SET r = row.props
RETURN count(r) AS made
