// How many priorities do the plans set?
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   priorities: int — priorities of the plans asked
MATCH (p:Plan)-[:SETS]->(v:Priority)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
RETURN count(DISTINCT v) AS priorities
