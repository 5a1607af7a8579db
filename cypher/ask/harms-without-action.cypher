// Which of the nine harms does a plan never act on?
// who: The network and boards: the definition against the work.
// group: Gaps
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
//   basis: stated|inferred = stated — what counts as acting on a harm: an action's own words, or inference as well
// columns:
//   plan: text — file stem of the plan
//   harm: text — id of the harm
//   harm_name: text — its name
//   defined_at: int — line where the plan lists the harm among those it means, if it does
// counts: loaded, harms
// total: harms
// caveat: {loaded}
CALL () {
  MATCH (p:Plan), (h:Harm)
  WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
  RETURN p, h, 0 AS acts
  UNION ALL
  MATCH (h:Harm)<-[r:CONCERNS]-(:Action)<-[:CONTAINS]-(p:Plan)
  WHERE ($basis = 'inferred' OR r.basis = 'stated') AND (($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan)
  RETURN DISTINCT p, h, 1 AS acts
  UNION ALL
  UNWIND CASE $basis WHEN 'inferred' THEN [1] ELSE [] END AS one
  MATCH (h:Harm)<-[:SUGGESTS]-(:Concept)<-[:CONCERNS]-(:Action)<-[:CONTAINS]-(p:Plan)
  WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
  RETURN DISTINCT p, h, one AS acts
}
WITH p, h, sum(acts) AS acts
WHERE acts = 0
OPTIONAL MATCH (p)-[d:DEFINES]->(h)
RETURN p.id AS plan, h.id AS harm, h.name AS harm_name, min(d.line) AS defined_at
ORDER BY plan, harm
