// Does the same rollout have other leads in other places?
// who: The network and locality managers: who is accountable where.
// group: Same work, twice
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   plan: text — file stem of the plan
//   code: text — code as printed
//   title: text — title of the action
//   line: int — line of the file where it stands
//   page: text — page or sheet, where the file has no lines
//   row: int — row of the table, where the file has no lines
//   family: text — the title the rollout's actions share
//   locality: text — where this one is
//   leads: list — ids of the bodies that lead it; of a body in no register its name
//   others: list — vague parties and documents beside them, as printed
// counts: loaded, families
// total: families
// caveat: {loaded}
MATCH (p:Plan)-[:CONTAINS]->(a:Action)-[:MEMBER_OF]->(f:Family)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
OPTIONAL MATCH (a)<-[:LEADS]-(g:Agency)
WITH f, a, g
ORDER BY g.id
WITH f, a, collect(DISTINCT CASE WHEN g.registered THEN g.id ELSE g.name END) AS leads
WITH f, collect({action: a, leads: leads}) AS members
WHERE any(each IN members WHERE each.leads <> members[0].leads)
UNWIND members AS each
WITH f, each.action AS a, each.leads AS leads
OPTIONAL MATCH (a)-[n:NAMES]->(:Label)
WITH f, a, leads, collect(n.as_written) AS others
RETURN a.plan AS plan, a.code AS code, a.title AS title, a.line AS line,
  CASE WHEN a.line IS NULL THEN a.page END AS page, CASE WHEN a.line IS NULL THEN a.row END AS row,
  f.name AS family, a.locality AS locality, leads, others
ORDER BY plan, family, line, a.order
