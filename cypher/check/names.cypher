// How many names stand in lead cells?
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   names: int — bodies, labels and persons, each action's counted
MATCH (p:Plan)-[:CONTAINS]->(a:Action)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
OPTIONAL MATCH (a)-[r:LEADS|SUPPORTS|NAMES]-()
WITH a, count(r) AS ties
RETURN sum(ties + size(coalesce(a.persons, []))) AS names
