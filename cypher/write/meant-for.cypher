// For people of which age are the actions?
// parameters:
//   rows: rows — action and ages as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Action {id: row.action})
MATCH (b:AgeGroup {id: row.ages})
CREATE (a)-[r:MEANT_FOR]->(b)
SET r = row.props
RETURN count(r) AS made
