// Which bodies do actions say pay for them?
// parameters:
//   rows: rows — action and agency as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Action {id: row.action})
MATCH (b:Agency {id: row.agency})
CREATE (a)<-[r:FUNDS]-(b)
SET r = row.props
RETURN count(r) AS made
