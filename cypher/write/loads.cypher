// How did the plan come into the graph?
// parameters:
//   rows: rows — the nodes' properties, with id
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MERGE (n:Load {id: row.id})
SET n = row
RETURN count(n) AS made
