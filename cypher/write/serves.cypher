// Which priority does an action serve, as far as its kinds of work speak for it?
// parameters:
//   rows: rows — action and priority as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Action {id: row.action})
MATCH (b:Priority {id: row.priority})
CREATE (a)-[r:ADDRESSES]->(b)
SET r = row.props
RETURN count(r) AS made
