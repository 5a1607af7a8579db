// Which partnerships does the register hold?
// parameters:
//   rows: rows — the nodes' properties, with id
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MERGE (n:Partnership {id: row.id})
SET n = row
RETURN count(n) AS made
