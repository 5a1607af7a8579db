// How many actions are tied to a locality?
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   located: int — actions of the plans asked that stand under a locality
MATCH (p:Plan)-[:CONTAINS]->(a:Action)-[:IN]->(:Locality)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
RETURN count(DISTINCT a) AS located
