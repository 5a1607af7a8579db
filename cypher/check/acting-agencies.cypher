// How many agencies lead or support any action?
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   agencies: int — agencies with a part in an action of the plans asked
MATCH (p:Plan)-[:CONTAINS]->(:Action)<-[:LEADS|SUPPORTS]-(g:Agency)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
RETURN count(DISTINCT g) AS agencies
