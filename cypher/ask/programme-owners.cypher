// Which programmes are owned differently in each plan?
// who: The network, to agree who answers for a scheme; the strategy is read too.
// group: Same work, twice
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans and strategies when left out
//   programme: programme = all — id of one programme
//   min_plans: int = 2 — plans and strategies that must name it
// columns:
//   programme: text — id of the programme
//   programme_name: text — its name
//   plan: text — file stem of the plan
//   kind: text — plan or strategy
//   leads: list — ids of the bodies that lead the actions that deliver it; of a body in no register its name
//   wordings: list — how it is named there, as printed
//   lines: list — lines of the actions, or of what a strategy asks for and says, that name it
//   same_leads: bool — whether every plan has the same leads
// counts: loaded, programmes-named
// total: programmes
// caveat: {loaded}
MATCH (p:Plan)-[s:CONTAINS|STATES|SAYS]->(n)-[r:DELIVERS]->(m:Programme)
WHERE ($plan IS NULL OR p.id IN $plan) AND (p.kind = 'strategy' OR n:Action)
  AND ($programme IS NULL OR m.id = $programme) AND NOT m.kind IN ['strategy', 'report', 'assessment', 'legislation']
OPTIONAL MATCH (n)<-[:LEADS]-(g:Agency)
WITH m, p, s.line AS line, r.wording AS wording, CASE WHEN g.registered THEN g.id ELSE g.name END AS lead
ORDER BY p.id, lead
WITH m, p, collect(DISTINCT lead) AS leads, collect(DISTINCT wording) AS wordings, collect(DISTINCT line) AS lines
WITH m, collect({plan: p.id, kind: p.kind, leads: leads, wordings: wordings, lines: lines}) AS owners
WHERE size(owners) >= $min_plans
WITH m, owners, [each IN owners WHERE each.kind = 'plan' | each.leads] AS led
UNWIND owners AS each
RETURN m.id AS programme, m.name AS programme_name, each.plan AS plan, each.kind AS kind, each.leads AS leads,
  each.wordings AS wordings, each.lines AS lines, all(some IN led WHERE some = led[0]) AS same_leads
ORDER BY programme, plan
