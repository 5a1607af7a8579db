// Which bodies named in lead cells does their plan never explain?
// who: Readers from another partnership; editors.
// group: Who is accountable
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   plan: text — file stem of the plan
//   code: text — code as printed
//   title: text — title of the action
//   line: int — line of the file where it stands
//   page: text — page or sheet, where the file has no lines
//   row: int — row of the table, where the file has no lines
//   as_written: text — the name as printed in the lead cell
//   agency: text — id in the register of the body it is taken for, if there is one
//   why: text — abbreviation (no long form anywhere in that plan) or unclear (nobody can place it)
// counts: loaded, bodies-named
// total: named
// caveat: {loaded}
MATCH (p:Plan)-[:CONTAINS]->(a:Action)<-[r:LEADS|SUPPORTS]-(g:Agency)
WHERE (($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan) AND r.unexplained IS NOT NULL
WITH DISTINCT a, r.as_written AS as_written, CASE WHEN g.registered THEN g.id END AS agency, r.unexplained AS why
RETURN a.plan AS plan, a.code AS code, a.title AS title, a.line AS line,
  CASE WHEN a.line IS NULL THEN a.page END AS page, CASE WHEN a.line IS NULL THEN a.row END AS row,
  as_written, agency, why
ORDER BY plan, line, a.order, as_written, agency
