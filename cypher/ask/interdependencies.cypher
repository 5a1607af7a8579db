// Which agencies depend on each other across partnerships?
// who: The network's headline map: where co-leading and shared programmes tie bodies together.
// group: The network
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
//   min_partnerships: int = 2 — partnerships a pair must meet in to be shown
// columns:
//   agency_a: text — id of the first body, the smaller id; of a body in no register its id in this graph
//   name_a: text — name of the first body
//   agency_b: text — id of the second body
//   name_b: text — name of the second body
//   together: int — actions both lead or support
//   programmes: list — programmes of which one leads an action in one partnership and the other in another
//   weight: int — together and programmes added
//   partnerships: list — partnerships of the actions that tie them
//   actions: list — those actions, as plan:line
// counts: loaded, meetings
// total: pairs
// caveat: {loaded}
CALL () {
  MATCH (p:Plan)-[:CONTAINS]->(x:Action)<-[:LEADS|SUPPORTS]-(a:Agency)
  WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
  MATCH (x)<-[:LEADS|SUPPORTS]-(b:Agency)
  WHERE a.id < b.id
  OPTIONAL MATCH (c:Partnership)-[:PUBLISHED]->(p)
  RETURN DISTINCT a, b, x, coalesce(c.id, p.id) AS partnership, null AS programme
  UNION ALL
  MATCH (p:Plan)-[:CONTAINS]->(x:Action)-[:DELIVERS]->(m:Programme)
  WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
  OPTIONAL MATCH (c:Partnership)-[:PUBLISHED]->(p)
  WITH DISTINCT m, x, coalesce(c.id, p.id) AS here
  MATCH (q:Plan)-[:CONTAINS]->(y:Action)-[:DELIVERS]->(m)
  WHERE ($plan IS NULL AND q.kind = 'plan') OR q.id IN $plan
  OPTIONAL MATCH (d:Partnership)-[:PUBLISHED]->(q)
  WITH DISTINCT m, x, here, y, coalesce(d.id, q.id) AS there
  WHERE here <> there
  MATCH (a:Agency)-[:LEADS]->(x)
  MATCH (b:Agency)-[:LEADS]->(y)
  WHERE a.id <> b.id
  UNWIND [[x, here], [y, there]] AS tie
  RETURN DISTINCT CASE WHEN a.id < b.id THEN a ELSE b END AS a, CASE WHEN a.id < b.id THEN b ELSE a END AS b,
    tie[0] AS x, tie[1] AS partnership, m.id AS programme
}
WITH a, b, count(DISTINCT CASE WHEN programme IS NULL THEN x END) AS together, collect(DISTINCT programme) AS programmes,
  collect(DISTINCT partnership) AS partnerships,
  collect(DISTINCT x.plan + ':' + toString(coalesce(x.line, x.order))) AS actions
WHERE size(partnerships) >= $min_partnerships
RETURN a.id AS agency_a, a.name AS name_a, b.id AS agency_b, b.name AS name_b, together, programmes,
  together + size(programmes) AS weight, partnerships, actions
ORDER BY weight DESC, agency_a, agency_b
