// What does the plan promise, and what is it meant to bring about?
// parameters:
//   rows: rows — props of each action with id; outcomes as id, text and order
//   plan: text — id of the plan
// columns:
//   made: int — rows that found their ends
MATCH (p:Plan {id: $plan})
UNWIND $rows AS row
MERGE (a:Action {id: row.props.id})
SET a = row.props
CREATE (a)<-[r:CONTAINS]-(p)
SET r = {order: row.props.order, file: row.props.file, page: row.props.page, line: row.props.line,
  table: row.props.table, row: row.props.row}
FOREACH (each IN row.outcomes |
  MERGE (o:Outcome {id: each.id})
  SET o = each
  CREATE (a)-[:INTENDS {order: each.order}]->(o))
RETURN count(r) AS made
