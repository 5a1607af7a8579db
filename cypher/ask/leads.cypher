// Who leads what?
// who: Everyone, second.
// group: A first look
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
//   agency: agency = all — id of one body; all when left out
//   role: lead|support = lead — leads, or supporters
// columns:
//   plan: text — file stem of the plan
//   code: text — code as printed
//   title: text — title of the action
//   line: int — line of the file where it stands
//   page: text — page or sheet, where the file has no lines
//   row: int — row of the table, where the file has no lines
//   agency: text — id in the register; null when the body is not in it
//   agency_name: text — name of the body
//   as_written: text — the name as printed in the lead cell
//   role: text — lead or support
//   alone: bool — whether it leads and no second body leads beside it
// counts: loaded, actions
// total: actions
// caveat: {loaded}
MATCH (p:Plan)-[:CONTAINS]->(a:Action)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
MATCH (a)<-[r:LEADS|SUPPORTS]-(g:Agency)
WHERE type(r) = CASE $role WHEN 'lead' THEN 'LEADS' ELSE 'SUPPORTS' END
  AND r.repeated IS NULL AND ($agency IS NULL OR g.id = $agency)
RETURN a.plan AS plan, a.code AS code, a.title AS title, a.line AS line,
  CASE WHEN a.line IS NULL THEN a.page END AS page, CASE WHEN a.line IS NULL THEN a.row END AS row,
  CASE WHEN g.registered THEN g.id END AS agency, g.name AS agency_name, r.as_written AS as_written, $role AS role,
  $role = 'lead' AND r.beside = 0 AS alone
ORDER BY plan, line, a.order, agency, agency_name
