// How many ages at how many doors do actions and commitments name?
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans and strategies when left out
// columns:
//   cohorts: int — ages named, each counted for every setting beside it
CALL () {
  MATCH (p:Plan)-[:CONTAINS]->(a:Action)-[:MEANT_FOR]->(g:AgeGroup)
  WHERE $plan IS NULL OR p.id IN $plan
  OPTIONAL MATCH (a)-[:CONCERNS]->(s:Concept)
  WHERE s.facet = 'setting'
  RETURN DISTINCT a.id AS id, g.id AS ages, s.id AS setting
  UNION ALL
  MATCH (p:Plan)-[:STATES]->(a:Commitment)-[:MEANT_FOR]->(g:AgeGroup)
  WHERE $plan IS NULL OR p.id IN $plan
  OPTIONAL MATCH (a)-[:CONCERNS]->(s:Concept)
  WHERE s.facet = 'setting'
  RETURN DISTINCT a.id AS id, g.id AS ages, s.id AS setting
}
RETURN count(id) AS cohorts
