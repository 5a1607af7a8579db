// What has already run out?
// who: Plan owners, at every review.
// group: Time and money
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
//   timescale: text — as printed
//   end: date — last day of the work, if it has one
//   why: text — ended, or review passed
//   days: int — days since then
// counts: loaded, actions, undated
// total: actions
// caveat: {loaded} Actions without a date are not judged: {undated} of {actions}.
MATCH (p:Plan)-[:CONTAINS]->(a:Action)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
WITH a, CASE WHEN a.end < $on THEN a.end WHEN a.review < $on THEN a.review END AS since
WHERE since IS NOT NULL
RETURN a.plan AS plan, a.code AS code, a.title AS title, a.line AS line,
  CASE WHEN a.line IS NULL THEN a.page END AS page, CASE WHEN a.line IS NULL THEN a.row END AS row,
  a.timescale AS timescale, a.end AS end,
  CASE WHEN a.end < $on THEN 'ended' ELSE 'review passed' END AS why,
  duration.inDays(date(since), date($on)).days AS days
ORDER BY since, plan, line, a.order
