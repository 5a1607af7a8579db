// Which programmes do the plan's passages name?
// parameters:
//   rows: rows — passage and programme as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Passage {id: row.passage})
MATCH (b:Programme {id: row.programme})
CREATE (a)-[r:DELIVERS]->(b)
SET r = row.props
RETURN count(r) AS made
