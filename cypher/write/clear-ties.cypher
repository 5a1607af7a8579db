// Take away what the plan's actions say of bodies, labels, priorities, places, outcomes, topics and each other.
// What was inferred stays with the actions that stay.
// parameters:
//   plan: text — id of the plan
MATCH (:Plan {id: $plan})-[:CONTAINS]->(a:Action)-[r:LEADS|SUPPORTS|NAMES|ADDRESSES|IN|INTENDS|DELIVERS|CONCERNS|LINKED_TO|RESTS_ON|MEANT_FOR|CONVENES]-()
WHERE r.basis IS NULL OR r.basis = 'stated'
WITH DISTINCT r
DELETE r
