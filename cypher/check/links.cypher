// How many links do actions state, whether their other end was found or not?
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   links: int — links as printed
MATCH (p:Plan)-[:CONTAINS]->(a:Action)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
RETURN sum(size(a.links)) AS links
