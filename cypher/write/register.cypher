// Which state of the registers is in the graph?
// parameters:
//   rows: rows — the nodes' properties, with id
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MERGE (n:Register {id: row.id})
SET n = row
RETURN count(n) AS made
