// Which harms does the plan list among those it means?
// parameters:
//   rows: rows — plan and harm as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Plan {id: row.plan})
MATCH (b:Harm {id: row.harm})
CREATE (a)-[r:DEFINES]->(b)
SET r = row.props
RETURN count(r) AS made
