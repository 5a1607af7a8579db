// To whom does work report, and where can it be escalated?
// who: Chairs: the way to a board.
// group: Who is accountable
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   plan: text — file stem of the plan
//   code: text — code as printed; null where the whole plan is meant
//   title: text — title of the action; null where the whole plan is meant
//   line: int — line of the file where it is said
//   page: text — page or sheet, where the file has no lines
//   row: int — row of the table, where the file has no lines
//   body: text — id of who reports, or chairs; null: the action's lead, or a body in no register
//   body_name: text — its name; null: the action's lead
//   to: text — id of the body it answers to, or of the meeting that is chaired; null when it is in no register
//   to_name: text — its name
//   how: text — reports, escalates, reviews or chairs
// counts: loaded, reporting
// total: reporting
// caveat: {loaded}
MATCH (p:Plan)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
CALL (p) {
  MATCH (p)-[r:REPORTS_TO]->(g:Agency)
  RETURN null AS a, r, g
  UNION ALL
  MATCH (p)-[:CONTAINS]->(a:Action)-[r:REPORTS_TO]->(g:Agency)
  RETURN a, r, g
}
WITH DISTINCT p, a, r.how AS how, r.line AS line, r.page AS page, r.row AS row,
  r.body AS body, r.body_name AS body_name, g
RETURN p.id AS plan, a.code AS code, a.title AS title, line, CASE WHEN line IS NULL THEN page END AS page,
  CASE WHEN line IS NULL THEN row END AS row, body, body_name,
  CASE WHEN g.registered THEN g.id END AS to, g.name AS to_name, how
ORDER BY plan, line, how, to, to_name, body, body_name, a.order
