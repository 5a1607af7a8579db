// Which commitment does an action answer?
// parameters:
//   rows: rows — action and asked as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Action {id: row.action})
MATCH (b:Commitment {id: row.asked})
CREATE (a)-[r:ANSWERS]->(b)
SET r = row.props
RETURN count(r) AS made
