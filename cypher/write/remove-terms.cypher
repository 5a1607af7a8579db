// Take away the terms that the plan no longer holds.
// parameters:
//   ids: list — ids of what has gone
UNWIND $ids AS id
MATCH (n:Term {id: id})
DETACH DELETE n
