// What have people said of pairs of actions?
// parameters:
//   rows: rows — properties of each judgement, with its id
// columns:
//   made: int — judgements written
UNWIND $rows AS row
MERGE (j:Judgement {id: row.id})
SET j = row
RETURN count(j) AS made
