// Which plan did the load put there?
// parameters:
//   rows: rows — plan and plan as ids
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Plan {id: row.plan})
MATCH (b:Load {id: row.plan})
CREATE (a)<-[r:READ]-(b)
RETURN count(r) AS made
