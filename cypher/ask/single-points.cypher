// On whom does most of a plan depend?
// who: Chairs and the network: one body's change of mind is felt everywhere.
// group: Who is accountable
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
//   min: int = 3 — actions a body must lead to be shown
// columns:
//   plan: text — file stem of the plan
//   agency: text — id in the register; null when the body is not in it
//   agency_name: text — name of the body
//   leads: int — actions of the plan it leads
//   alone: int — those without a second lead; supporters, vague parties, persons and documents are none
//   share: number — leads through all actions of the plan
// counts: loaded, actions
// total: actions
// caveat: {loaded} Counts follow the plan's rows; rollouts count once a locality.
MATCH (p:Plan)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
WITH p, COUNT { (p)-[:CONTAINS]->(:Action) } AS actions
MATCH (p)-[:CONTAINS]->(:Action)<-[r:LEADS]-(g:Agency)
WHERE r.repeated IS NULL
WITH p, actions, g, count(*) AS leads, sum(CASE r.beside WHEN 0 THEN 1 ELSE 0 END) AS alone
WHERE leads >= $min
RETURN p.id AS plan, CASE WHEN g.registered THEN g.id END AS agency, g.name AS agency_name, leads, alone,
  toFloat(leads) / actions AS share
ORDER BY leads DESC, plan, agency, agency_name
