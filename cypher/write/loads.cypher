// How did the plan come into the graph?
// parameters:
//   rows: rows — the load's properties, with the plan's id
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MERGE (l:Load {id: row.id})
SET l = row
WITH l, row
MATCH (p:Plan {id: row.id})
CREATE (l)-[r:READ]->(p)
RETURN count(r) AS made
