// What are the actions meant to bring about?
// parameters:
//   rows: rows — action as id, and its outcomes with id, text and order
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Action {id: row.action})
UNWIND row.outcomes AS outcome
MERGE (o:Outcome {id: outcome.id})
SET o = outcome
CREATE (a)-[r:INTENDS {order: outcome.order}]->(o)
RETURN count(DISTINCT a) AS made
