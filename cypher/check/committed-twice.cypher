// How many pairs inside a plan look like the same work, each rollout counted once?
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   pairs: int — pairs at any score
MATCH (p:Plan)-[:CONTAINS]->(x:Action)-[r:OVERLAPS]->(y:Action)
WHERE (($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan) AND r.kind <> 'rollout' AND y.plan = p.id
OPTIONAL MATCH (x)-[:MEMBER_OF]->(f:Family)
OPTIONAL MATCH (y)-[:MEMBER_OF]->(g:Family)
WITH coalesce(f.id, x.id) AS one, coalesce(g.id, y.id) AS other
WITH DISTINCT CASE WHEN one < other THEN one + ' ' + other ELSE other + ' ' + one END AS pair
RETURN count(pair) AS pairs
