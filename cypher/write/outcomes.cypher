// What are the actions meant to bring about?
// parameters:
//   rows: rows — action as id, and id, text and order of the outcome
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Action {id: row.action})
CREATE (o:Outcome {id: row.id, text: row.text, order: row.order})
CREATE (a)-[r:INTENDS {order: row.order}]->(o)
RETURN count(r) AS made
