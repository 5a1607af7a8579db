// What does the plan promise?
// parameters:
//   rows: rows — the actions' properties, with id
//   plan: text — id of the plan
// columns:
//   made: int — rows that found their ends
MATCH (p:Plan {id: $plan})
UNWIND $rows AS row
MERGE (a:Action {id: row.id})
SET a = row
CREATE (a)<-[r:CONTAINS]-(p)
SET r = {order: row.order, file: row.file, page: row.page, line: row.line,
  table: row.table, row: row.row}
RETURN count(r) AS made
