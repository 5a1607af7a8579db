// Which of the ten principles leaves a trace in local work?
// who: The network: the strategy's golden threads.
// group: Gaps
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
//   basis: stated|inferred = stated — what is a trace: words that name the principle, or words that speak for it as well
//   principle: int = all — one principle, 1 to 10
// columns:
//   principle: int — number of the principle
//   principle_name: text — its name
//   plan: text — file stem of the plan; null in the one row of a principle without a trace
//   code: text — code as printed
//   title: text — title of the action
//   line: int — line of the file where it stands
//   page: text — page or sheet, where the file has no lines
//   row: int — row of the table, where the file has no lines
//   words: text — what shows it
// counts: loaded, county-principles
// total: principles
// caveat: {loaded}
MATCH (v:Principle)
WHERE v.number IS NOT NULL AND ($principle IS NULL OR v.number = $principle)
OPTIONAL MATCH (v)<-[r:FOLLOWS]-(a:Action)<-[:CONTAINS]-(p:Plan)
WHERE ($basis = 'inferred' OR r.basis = 'stated') AND (($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan)
RETURN v.number AS principle, v.name AS principle_name, a.plan AS plan, a.code AS code, a.title AS title, a.line AS line,
  CASE WHEN a.line IS NULL THEN a.page END AS page, CASE WHEN a.line IS NULL THEN a.row END AS row, r.evidence AS words
ORDER BY principle, plan, line, a.order
