// Take away the ways of writing that the registers hold no longer.
// parameters:
//   ids: list — ids the registers hold
MATCH (n:Alias)
WHERE NOT n.id IN $ids
DETACH DELETE n
