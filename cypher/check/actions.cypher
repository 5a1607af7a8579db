// How many actions are asked?
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   actions: int — actions of the plans asked
MATCH (p:Plan)-[:CONTAINS]->(a:Action)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
RETURN count(a) AS actions
