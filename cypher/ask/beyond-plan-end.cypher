// What runs past the end of its plan, or of the money?
// who: Finance leads; the network, whose grant has an end.
// group: Time and money
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
//   after: date = none — the day to look past; each plan's own end when left out
// columns:
//   plan: text — file stem of the plan
//   code: text — code as printed
//   title: text — title of the action
//   line: int — line of the file where it stands
//   page: text — page or sheet, where the file has no lines
//   row: int — row of the table, where the file has no lines
//   end: date — last day of the work, if it has one
//   plan_end: date — last day of the plan, if it has one
//   why: text — later end, or no end
// counts: loaded, actions, funding-ends
// total: actions
// caveat: {loaded} {funding-ends}
MATCH (p:Plan)-[:CONTAINS]->(a:Action)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
WITH p, a, coalesce($after, p.end) AS after
WHERE after IS NOT NULL AND (a.end > after OR (a.end IS NULL AND a.ongoing))
RETURN a.plan AS plan, a.code AS code, a.title AS title, a.line AS line,
  CASE WHEN a.line IS NULL THEN a.page END AS page, CASE WHEN a.line IS NULL THEN a.row END AS row,
  a.end AS end, p.end AS plan_end, CASE WHEN a.end IS NULL THEN 'no end' ELSE 'later end' END AS why
ORDER BY plan, line, a.order
