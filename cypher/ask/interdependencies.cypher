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
  MATCH (p:Plan)-[:CONTAINS]->(x:Action)<-[:LEADS|SUPPORTS]-(g:Agency)
  WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
  WITH p, x, collect(DISTINCT g) AS bodies
  WHERE size(bodies) > 1
  OPTIONAL MATCH (p)<-[:PUBLISHED]-(c:Partnership)
  WITH bodies, [coalesce(c.id, p.id)] AS here, x.plan + ':' + toString(coalesce(x.line, x.order)) AS place
  UNWIND bodies AS a
  UNWIND bodies AS b
  WITH a, b, here, place
  WHERE a.id < b.id
  RETURN a, b, place, null AS programme, here, null AS places
  UNION ALL
  MATCH (p:Plan)-[:CONTAINS]->(x:Action)-[:DELIVERS]->(m:Programme)
  WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
  OPTIONAL MATCH (p)<-[:PUBLISHED]-(c:Partnership)
  MATCH (x)<-[:LEADS]-(g:Agency)
  WITH m, g, coalesce(c.id, p.id) AS here,
    collect(DISTINCT x.plan + ':' + toString(coalesce(x.line, x.order))) AS places
  WITH m, collect({body: g, id: g.id, here: here, places: places}) AS led
  UNWIND led AS one
  UNWIND led AS other
  WITH m, one, other
  WHERE one.id < other.id AND one.here <> other.here
  RETURN one.body AS a, other.body AS b, null AS place, m.id AS programme, [one.here, other.here] AS here,
    one.places + other.places AS places
}
WITH a, b, count(place) AS together, collect(place) AS shared, collect(DISTINCT programme) AS programmes,
  collect(here) AS heres, collect(places) AS lists
WITH a, b, together, shared, programmes, lists,
  reduce(all = [], each IN heres | all + [one IN each WHERE NOT one IN all]) AS partnerships
WHERE size(partnerships) >= $min_partnerships
WITH a.id AS agency_a, a.name AS name_a, b.id AS agency_b, b.name AS name_b, together, programmes,
  together + size(programmes) AS weight, partnerships,
  reduce(all = shared, each IN lists | all + [one IN each WHERE NOT one IN all]) AS actions
RETURN agency_a, name_a, agency_b, name_b, together, programmes, weight, partnerships, actions
ORDER BY weight DESC, agency_a, agency_b
