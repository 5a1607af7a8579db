// Which ages do the plans name?
// parameters:
//   rows: rows — the nodes' properties, with id
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MERGE (n:AgeGroup {id: row.id})
SET n = row
RETURN count(n) AS made
