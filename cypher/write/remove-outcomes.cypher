// Take away the outcomes that the plan no longer holds.
// parameters:
//   ids: list — ids of what has gone
UNWIND $ids AS id
MATCH (n:Outcome {id: id})
DETACH DELETE n
