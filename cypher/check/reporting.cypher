// How many passages say who answers to whom?
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   reporting: int — lines of reporting found, of actions and of whole plans
MATCH (p:Plan)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
RETURN sum(COUNT { (p)-[:REPORTS_TO]->(:Agency) } + COUNT { (p)-[:CONTAINS]->(:Action)-[:REPORTS_TO]->(:Agency) }) AS reporting
