// In which months does most work end?
// who: Whoever plans the reviews.
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
//   min: int = 2 — endings a month must have to be shown
// columns:
//   month: text — year and month
//   actions: int — actions that end in it
//   plans: list — the plans they stand in
// counts: loaded, actions
// total: actions
// caveat: {loaded}
MATCH (p:Plan)-[:CONTAINS]->(a:Action)
WHERE a.end IS NOT NULL AND (($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan)
WITH substring(a.end, 0, 7) AS month, count(a) AS actions, collect(DISTINCT p.id) AS plans
WHERE actions >= $min
RETURN month, actions, plans
ORDER BY actions DESC, month
