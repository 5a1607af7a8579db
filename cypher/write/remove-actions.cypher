// Take away the actions that the plan no longer holds, with everything said of them.
// parameters:
//   ids: list — ids of what has gone
UNWIND $ids AS id
MATCH (n:Action {id: id})
DETACH DELETE n
