// Take away which programmes, concepts, harms, ages and panels the plan's commitments and passages name.
// parameters:
//   plan: text — id of the plan
MATCH (:Plan {id: $plan})-[:STATES|SAYS]->(n)-[r:DELIVERS|CONCERNS|MEANT_FOR|CONVENES]->()
WHERE r.basis IS NULL OR r.basis = 'stated'
DELETE r
