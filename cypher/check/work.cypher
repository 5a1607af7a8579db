// How many actions and commitments are asked?
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans and strategies when left out
// columns:
//   work: int — actions of the plans asked, and what they ask for
MATCH (p:Plan)-[:CONTAINS|STATES]->(a)
WHERE $plan IS NULL OR p.id IN $plan
RETURN count(a) AS work
