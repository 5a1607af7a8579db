// How many programmes do the plans and strategies name?
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans and strategies when left out
// columns:
//   programmes: int — programmes named in an action, or in what a strategy asks for or says
MATCH (p:Plan)-[:CONTAINS|STATES|SAYS]->(n)-[:DELIVERS]->(m:Programme)
WHERE ($plan IS NULL OR p.id IN $plan) AND (p.kind = 'strategy' OR n:Action)
  AND NOT m.kind IN ['strategy', 'report', 'assessment', 'legislation']
RETURN count(DISTINCT m) AS programmes
