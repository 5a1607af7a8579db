// Take away what ties the plan to its partnership, headings, passages and actions; they are tied anew.
// parameters:
//   plan: text — id of the plan
MATCH (:Plan {id: $plan})-[r:CONTAINS|SETS|STATES|SAYS|EXPLAINS|PUBLISHED|READ]-()
DELETE r
