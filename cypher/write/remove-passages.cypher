// Take away the passages that the plan no longer holds.
// parameters:
//   ids: list — ids of what has gone
UNWIND $ids AS id
MATCH (n:Passage {id: id})
DETACH DELETE n
