// Which actions of a later plan carry on which of an earlier one, by their likeness?
// parameters:
//   old: text — id of the earlier plan
//   new: text — id of the later plan
//   min_score: number — likeness from which an action is taken for carried on
// columns:
//   before: text — id of the earlier action
//   after: text — id of the later action
//   score: number — how alike they are, 0 to 1
MATCH (:Plan {id: $old})-[:CONTAINS]->(a:Action)-[r:OVERLAPS]-(b:Action {plan: $new})
WHERE r.score >= $min_score
RETURN a.id AS before, b.id AS after, max(r.score) AS score
ORDER BY score DESC, before, after
