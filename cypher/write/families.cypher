// Which rollouts do the plans hold: one piece of work for each of several localities?
// parameters:
//   rows: rows — the nodes' properties, with id
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MERGE (f:Family {id: row.id})
SET f = row
RETURN count(f) AS made
