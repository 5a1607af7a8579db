// Take away the county's principles that the registers hold no longer; those that plans set stay.
// parameters:
//   ids: list — ids the registers hold
MATCH (n:Principle)
WHERE n.plan IS NULL AND NOT n.id IN $ids
DETACH DELETE n
