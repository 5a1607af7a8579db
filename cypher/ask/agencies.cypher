// Which agency works in most plans, and under which names?
// who: Commissioners: everything one body has promised.
// group: Who is accountable
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
//   min_plans: int = 2 — plans a body must work in to be shown
//   agency: agency = all — id of one body; all when left out
// columns:
//   agency: text — id in the register; null when the body is not in it
//   agency_name: text — name of the body
//   plans: int — plans asked in which it leads or supports an action
//   plan: text — file stem of the plan
//   names: list — its names as printed in lead cells of this plan
//   actions: int — actions of this plan it leads or supports
//   leads: int — actions of this plan it leads
// counts: loaded, acting-agencies
// total: agencies
// caveat: {loaded}
MATCH (p:Plan)-[:CONTAINS]->(a:Action)<-[r:LEADS|SUPPORTS]-(g:Agency)
WHERE (($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan) AND ($agency IS NULL OR g.id = $agency)
WITH g, p, collect(DISTINCT r.as_written) AS names, count(DISTINCT a) AS actions,
  count(DISTINCT CASE WHEN type(r) = 'LEADS' THEN a END) AS leads
WITH g, collect({plan: p.id, names: names, actions: actions, leads: leads}) AS works
WHERE size(works) >= $min_plans
UNWIND works AS work
RETURN CASE WHEN g.registered THEN g.id END AS agency, g.name AS agency_name, size(works) AS plans,
  work.plan AS plan, work.names AS names, work.actions AS actions, work.leads AS leads
ORDER BY plans DESC, agency, agency_name, g.id, plan
