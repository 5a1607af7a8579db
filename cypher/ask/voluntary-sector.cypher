// Which actions does the voluntary sector carry, and where only once?
// who: Commissioners: a small body, one place, one contract.
// group: Who is accountable
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
//   kind: text = voluntary — a kind of body, in the register's words
// columns:
//   plan: text — file stem of the plan
//   code: text — code as printed
//   title: text — title of the action
//   line: int — line of the file where it stands
//   page: text — page or sheet, where the file has no lines
//   row: int — row of the table, where the file has no lines
//   agency: text — id in the register; null when the body is not in it
//   agency_name: text — name of the body
//   role: text — lead or support
//   actions: int — actions of this plan that the body leads or supports
//   localities: list — where it works by this plan; empty: nowhere in particular
// counts: loaded, actions
// total: actions
// caveat: {loaded}
MATCH (g:Agency)-[r:LEADS|SUPPORTS]->(a:Action)<-[:CONTAINS]-(p:Plan)
WHERE g.kind = $kind AND (($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan)
OPTIONAL MATCH (a)-[:IN]->(l:Locality)
WITH p, g, a, min(type(r)) AS role, collect(DISTINCT l.name) AS places
WITH p, g, collect({action: a, role: role}) AS works, collect(places) AS places
UNWIND works AS work
WITH g, work.action AS a, work.role AS role, size(works) AS actions,
  reduce(all = [], each IN places | all + each) AS localities
RETURN a.plan AS plan, a.code AS code, a.title AS title, a.line AS line,
  CASE WHEN a.line IS NULL THEN a.page END AS page, CASE WHEN a.line IS NULL THEN a.row END AS row,
  CASE WHEN g.registered THEN g.id END AS agency, g.name AS agency_name,
  CASE role WHEN 'LEADS' THEN 'lead' ELSE 'support' END AS role, actions, localities
ORDER BY plan, agency, agency_name, line, a.order
