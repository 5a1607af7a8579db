// Which gaps does the plan admit?
// parameters:
//   rows: rows — props of each node with id and plan, place of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MERGE (n:Gap {id: row.props.id})
SET n = row.props
WITH n, row
MATCH (p:Plan {id: row.props.plan})
CREATE (n)<-[r:ADMITS]-(p)
SET r = row.place
RETURN count(r) AS made
