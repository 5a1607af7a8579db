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
  OPTIONAL MATCH (p)<-[:PUBLISHED]-(c:Partnership)
  RETURN DISTINCT a.id AS a, a.name AS name_a, b.id AS b, b.name AS name_b, coalesce(c.id, p.id) AS partnership,
    x.plan + ':' + toString(coalesce(x.line, x.order)) AS place, x.id AS work, null AS programme
  UNION ALL
  MATCH (p:Plan)-[:CONTAINS]->(x:Action)-[:DELIVERS]->(m:Programme)
  WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
  OPTIONAL MATCH (p)<-[:PUBLISHED]-(c:Partnership)
  MATCH (x)<-[:LEADS]-(g:Agency)
  WITH DISTINCT m, g, x, coalesce(c.id, p.id) AS here
  WITH m, collect({id: g.id, name: g.name, here: here, work: x.id,
    place: x.plan + ':' + toString(coalesce(x.line, x.order))}) AS led
  UNWIND led AS one
  UNWIND led AS other
  WITH m, one, other
  WHERE one.id < other.id AND one.here <> other.here
  UNWIND [one, other] AS tie
  RETURN DISTINCT one.id AS a, one.name AS name_a, other.id AS b, other.name AS name_b, tie.here AS partnership,
    tie.place AS place, null AS work, m.id AS programme
}
WITH a, name_a, b, name_b, count(DISTINCT work) AS together, collect(DISTINCT programme) AS programmes,
  collect(DISTINCT partnership) AS partnerships, collect(DISTINCT place) AS actions
WHERE size(partnerships) >= $min_partnerships
RETURN a AS agency_a, name_a, b AS agency_b, name_b, together, programmes, together + size(programmes) AS weight,
  partnerships, actions
ORDER BY weight DESC, agency_a, agency_b
