// Which actions is each judgement about?
// parameters:
//   rows: rows — id of the judgement, action
// columns:
//   made: int — ties to actions that are there
UNWIND $rows AS row
MATCH (j:Judgement {id: row.id})
MATCH (a:Action {id: row.action})
MERGE (j)-[r:ABOUT]->(a)
RETURN count(r) AS made
