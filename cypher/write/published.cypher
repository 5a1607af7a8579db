// Whose plan is it?
// parameters:
//   rows: rows — plan and partnership as ids
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Plan {id: row.plan})
MATCH (b:Partnership {id: row.partnership})
CREATE (a)<-[r:PUBLISHED]-(b)
RETURN count(r) AS made
