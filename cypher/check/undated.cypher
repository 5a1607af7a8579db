// How many actions have no date to judge them by?
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   undated: int — actions without an end and a review date that are not said to go on
MATCH (p:Plan)-[:CONTAINS]->(a:Action)
WHERE (($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan)
  AND a.end IS NULL AND a.review IS NULL AND NOT a.ongoing
RETURN count(a) AS undated
