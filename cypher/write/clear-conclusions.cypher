// Take away what was concluded from the words of the plan and its actions; it is concluded anew.
// parameters:
//   plan: text — id of the plan
MATCH (p:Plan {id: $plan})-[:CONTAINS*0..1]->(n)-[r:FOLLOWS|ADDRESSES|REPORTS_TO|MENTIONS|DEFINES|ADMITS|FUNDS]-()
WITH DISTINCT r
DELETE r
