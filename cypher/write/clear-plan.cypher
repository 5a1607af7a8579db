// Take away what ties the plan to its partnership, headings and actions; they are tied anew.
// parameters:
//   plan: text — id of the plan
MATCH (:Plan {id: $plan})-[r:CONTAINS|SETS|STATES|PUBLISHED|READ]-()
DELETE r
