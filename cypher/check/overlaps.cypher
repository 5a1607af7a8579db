// How many pairs of actions look like the same work, at any score?
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   pairs: int — pairs kept
MATCH (p:Plan)-[:CONTAINS]->(:Action)-[r:OVERLAPS]->(:Action)<-[:CONTAINS]-(q:Plan)
WHERE (($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan) AND (($plan IS NULL AND q.kind = 'plan') OR q.id IN $plan)
RETURN count(r) AS pairs
