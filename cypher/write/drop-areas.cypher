// Take away the areas that the registers hold no longer.
// parameters:
//   ids: list — ids the registers hold
MATCH (n:Locality)
WHERE NOT n.id IN $ids AND n.plan IS NULL
DETACH DELETE n
