// How many gaps do the documents admit?
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans and strategies when left out
// columns:
//   gaps: int — passages and actions that admit one
MATCH (s:Plan)-[:ADMITS]->(v:Gap)
WHERE $plan IS NULL OR s.id IN $plan
RETURN count(v) AS gaps
