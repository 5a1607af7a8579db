// Take away the concepts that the registers hold no longer.
// parameters:
//   ids: list — ids the registers hold
MATCH (n:Concept)
WHERE NOT n.id IN $ids
DETACH DELETE n
