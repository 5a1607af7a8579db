// Take away what is kept of a plan's earlier editions.
// parameters:
//   plan: text — id of the plan
MATCH (e:Edition {plan: $plan})
DETACH DELETE e
