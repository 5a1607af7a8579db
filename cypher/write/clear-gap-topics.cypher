// Take away what the plan's gaps are about; it is told anew.
// parameters:
//   plan: text — id of the plan
MATCH (:Plan {id: $plan})-[:ADMITS]->(:Gap)-[r:DELIVERS|CONCERNS]->()
DELETE r
