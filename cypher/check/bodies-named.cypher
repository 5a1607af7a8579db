// How many bodies do lead cells name?
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   named: int — leads and supporters, each action's counted
MATCH (p:Plan)-[:CONTAINS]->(a:Action)<-[r:LEADS|SUPPORTS]-(:Agency)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
RETURN count(r) AS named
