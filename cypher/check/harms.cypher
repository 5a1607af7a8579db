// How many harms are there, once for each plan?
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   harms: int — plans asked times harms
MATCH (p:Plan)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
MATCH (h:Harm)
RETURN count(*) AS harms
