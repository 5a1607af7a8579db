// Take away in which area the plan's own localities lie; it is told anew.
// parameters:
//   plan: text — id of the plan
MATCH (l:Locality {plan: $plan})-[r:PART_OF]->(:Locality)
DELETE r
