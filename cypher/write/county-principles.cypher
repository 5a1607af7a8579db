// Which principles has the county?
// parameters:
//   rows: rows — the nodes' properties, with id and number
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MERGE (n:Principle {id: row.id})
SET n = row
RETURN count(n) AS made
