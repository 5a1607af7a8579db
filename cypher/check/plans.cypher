// How many plans are asked?
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all when left out
// columns:
//   plans: int — plans and strategies
MATCH (p:Plan)
WHERE $plan IS NULL OR p.id IN $plan
RETURN count(p) AS plans
