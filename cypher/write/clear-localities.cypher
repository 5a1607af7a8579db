// Take away the plan's own localities.
// parameters:
//   plan: text — id of the plan
MATCH (l:Locality {plan: $plan})
DETACH DELETE l
