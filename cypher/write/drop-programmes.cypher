// Take away the programmes that the registers hold no longer.
// parameters:
//   ids: list — ids the registers hold
MATCH (n:Programme)
WHERE NOT n.id IN $ids
DETACH DELETE n
