// Take away the gaps that the plan no longer admits.
// parameters:
//   ids: list — ids of what has gone
UNWIND $ids AS id
MATCH (n:Gap {id: id})
DETACH DELETE n
