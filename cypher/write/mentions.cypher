// Which authorities of its partnership does the plan name, and where?
// parameters:
//   rows: rows — plan and agency as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Plan {id: row.plan})
MATCH (b:Agency {id: row.agency})
CREATE (a)-[r:MENTIONS]->(b)
SET r = row.props
RETURN count(r) AS made
