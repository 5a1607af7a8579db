// How many pairs of different partnerships look like the same work, each rollout counted once?
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   pairs: int — pairs at any score
MATCH (p:Plan)-[:CONTAINS]->(x:Action)-[:OVERLAPS]->(y:Action)<-[:CONTAINS]-(q:Plan)
WHERE (($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan) AND (($plan IS NULL AND q.kind = 'plan') OR q.id IN $plan)
OPTIONAL MATCH (c:Partnership)-[:PUBLISHED]->(p)
OPTIONAL MATCH (d:Partnership)-[:PUBLISHED]->(q)
WITH x, y, coalesce(c.id, p.id) AS here, coalesce(d.id, q.id) AS there
WHERE here <> there
OPTIONAL MATCH (x)-[:MEMBER_OF]->(f:Family)
OPTIONAL MATCH (y)-[:MEMBER_OF]->(g:Family)
WITH DISTINCT coalesce(f.id, x.id) AS one, coalesce(g.id, y.id) AS other
RETURN count(*) AS pairs
