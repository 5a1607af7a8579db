// Which document is it?
// parameters:
//   rows: rows — the nodes' properties, with id
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MERGE (n:Plan {id: row.id})
SET n = row
RETURN count(n) AS made
