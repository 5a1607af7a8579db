// Take away the plan and the record of its load.
// parameters:
//   plan: text — id of the plan
MATCH (n:Plan|Load {id: $plan})
DETACH DELETE n
