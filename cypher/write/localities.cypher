// Which localities has the plan a heading for?
// parameters:
//   rows: rows — the nodes' properties, with id
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MERGE (n:Locality {id: row.id})
SET n = row
RETURN count(n) AS made
