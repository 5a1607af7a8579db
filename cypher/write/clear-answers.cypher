// Take away which commitments and gaps the plan's actions answer, and which of its own are answered.
// parameters:
//   plan: text — id of the plan
MATCH (:Plan {id: $plan})-[:CONTAINS|STATES|ADMITS]->()-[r:ANSWERS|PICKS_UP]-()
WITH DISTINCT r
DELETE r
