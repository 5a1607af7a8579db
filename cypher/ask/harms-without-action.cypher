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
MATCH (p:Plan)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
WITH p, COLLECT { MATCH (p)-[:CONTAINS]->(:Action)-[r:CONCERNS]->(n:Harm)
    WHERE $basis = 'inferred' OR r.basis = 'stated' RETURN DISTINCT n.id } AS stated,
  COLLECT { MATCH (p)-[:CONTAINS]->(:Action)-[:CONCERNS]->(:Concept)-[:SUGGESTS]->(n:Harm)
    WHERE $basis = 'inferred' RETURN DISTINCT n.id } AS inferred
WITH p, stated + inferred AS done
MATCH (h:Harm)
WHERE NOT h.id IN done
OPTIONAL MATCH (p)-[d:DEFINES]->(h)
RETURN p.id AS plan, h.id AS harm, h.name AS harm_name, min(d.line) AS defined_at
ORDER BY plan, harm
