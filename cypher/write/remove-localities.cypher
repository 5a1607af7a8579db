// Take away the localities that the plan no longer holds.
// parameters:
//   ids: list — ids of what has gone
UNWIND $ids AS id
MATCH (n:Locality {id: id})
DETACH DELETE n
