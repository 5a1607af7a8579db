// How many rollouts are there?
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   families: int — rollouts of the plans asked
MATCH (p:Plan)-[:CONTAINS]->(:Action)-[:MEMBER_OF]->(f:Family)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
RETURN count(DISTINCT f) AS families
