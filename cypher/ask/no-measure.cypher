// Which actions have no measure of success?
// who: Analysts: what cannot be evaluated.
// group: Time and money
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
//   why: to-be-agreed|no-outcome|no-measure = all — outcome left open, neither outcome nor measure, or outcomes without a measure
// columns:
//   plan: text — file stem of the plan
//   code: text — code as printed
//   title: text — title of the action
//   line: int — line of the file where it stands
//   page: text — page or sheet, where the file has no lines
//   row: int — row of the table, where the file has no lines
//   why: text — to-be-agreed, no-outcome or no-measure: the first that holds
//   outcomes: int — outcomes of the action's own row
//   measures: int — its measures or targets
// counts: loaded, actions
// total: actions
// caveat: {loaded}
MATCH (p:Plan)-[:CONTAINS]->(a:Action)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
WITH a, size(coalesce(a.outcomes, [])) AS outcomes, size(coalesce(a.measures, [])) AS measures
WITH a, outcomes, measures, CASE WHEN a.left_open IS NOT NULL THEN 'to-be-agreed'
  WHEN outcomes + measures = 0 THEN 'no-outcome' WHEN measures = 0 THEN 'no-measure' END AS reason
WHERE reason IS NOT NULL AND ($why IS NULL OR reason = $why)
RETURN a.plan AS plan, a.code AS code, a.title AS title, a.line AS line,
  CASE WHEN a.line IS NULL THEN a.page END AS page, CASE WHEN a.line IS NULL THEN a.row END AS row,
  reason AS why, outcomes, measures
ORDER BY plan, line, a.order
