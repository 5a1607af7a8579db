// What stands in lead cells and is no accountable body?
// parameters:
//   rows: rows — the nodes' properties, with id
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MERGE (n:Label {id: row.id})
SET n = row
RETURN count(n) AS made
