// Take away the harms that the registers hold no longer.
// parameters:
//   ids: list — ids the registers hold
MATCH (n:Harm)
WHERE NOT n.id IN $ids
DETACH DELETE n
