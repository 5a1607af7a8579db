// Which plans were compared with each other, when and in which state?
// parameters:
//   rows: rows — the nodes' properties, with id
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MERGE (c:Comparison {id: row.id})
SET c = row
RETURN count(c) AS made
