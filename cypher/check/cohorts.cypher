// How many ages at how many doors do actions and commitments name?
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans and strategies when left out
// columns:
//   cohorts: int — ages named, each counted for every setting beside it
MATCH (g:AgeGroup)<-[:MEANT_FOR]-(a)
WHERE $plan IS NULL OR a.plan IN $plan
OPTIONAL MATCH (a)-[:CONCERNS]->(s:Concept)
WHERE s.facet = 'setting'
WITH DISTINCT a, g, s
RETURN count(a) AS cohorts
