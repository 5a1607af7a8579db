// What do abolished or renamed bodies still own?
// who: Editors of the next plan.
// group: Who is accountable
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
//   on: date = today — the day it is judged on
// columns:
//   plan: text — file stem of the plan
//   code: text — code as printed
//   title: text — title of the action
//   line: int — line of the file where it stands
//   page: text — page or sheet, where the file has no lines
//   row: int — row of the table, where the file has no lines
//   agency: text — id in the register of a body that ended before that day
//   agency_name: text — name of the body
//   role: text — lead or support
//   until: date — last day of the body, by the register
//   followed_by: text — id of the body that came after it
// counts: loaded, actions
// total: actions
// caveat: {loaded} Ends of bodies are general knowledge kept in the register, not from the plans.
MATCH (g:Agency)-[r:LEADS|SUPPORTS]->(a:Action)<-[:CONTAINS]-(p:Plan)
WHERE g.until < $on AND (($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan)
WITH DISTINCT a, g, CASE type(r) WHEN 'LEADS' THEN 'lead' ELSE 'support' END AS role
RETURN a.plan AS plan, a.code AS code, a.title AS title, a.line AS line,
  CASE WHEN a.line IS NULL THEN a.page END AS page, CASE WHEN a.line IS NULL THEN a.row END AS row,
  g.id AS agency, g.name AS agency_name, role, g.until AS until, g.followed_by AS followed_by
ORDER BY plan, line, a.order, agency, role
