// Is this pair proposed?
// parameters:
//   one: text — id of the action that stands first in the pair
//   other: text — id of the action, commitment or passage
// columns:
//   score: number — what the evidence adds up to
MATCH (:Action {id: $one})-[r:OVERLAPS]->(b)
WHERE b.id = $other
RETURN r.score AS score
