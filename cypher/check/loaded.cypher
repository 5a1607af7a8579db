// How much of the county is an answer read from?
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   read: int — plans of partnerships that are asked
//   having: int — partnerships whose plans those are
//   known: int — partnerships of the register, and those of loaded plans that it does not hold
// sentence: Read from the loaded plans only: {read} plans of {having} of the {known} partnerships; not in the loaded plans does not mean not done.
OPTIONAL MATCH (p:Plan)
WHERE p.kind = 'plan' AND ($plan IS NULL OR p.id IN $plan)
OPTIONAL MATCH (c:Partnership)-[:PUBLISHED]->(p)
WITH count(DISTINCT p) AS read, count(DISTINCT c) AS having
OPTIONAL MATCH (k:Partnership)
WHERE (k.registered AND k.tier <> 'county')
  OR EXISTS { MATCH (k)-[:PUBLISHED]->(q:Plan) WHERE q.kind = 'plan' }
RETURN read, having, count(k) AS known
