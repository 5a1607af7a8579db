// Which actions tie which two bodies together?
// who: The pages: what `graphmodel ask interdependencies` counts, action by action.
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   agency_a: text — id of the first body, the smaller id
//   agency_b: text — id of the second body
//   action: text — id of an action both lead or support, or one of them leads for a programme they share
//   partnership: text — partnership of that action
//   programme: text — the programme they share across partnerships; null where they act together
//   programme_name: text — its name
CALL () {
  MATCH (p:Plan)-[:CONTAINS]->(x:Action)<-[:LEADS|SUPPORTS]-(a:Agency)
  WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
  MATCH (x)<-[:LEADS|SUPPORTS]-(b:Agency)
  WHERE a.id < b.id
  OPTIONAL MATCH (c:Partnership)-[:PUBLISHED]->(p)
  RETURN DISTINCT a.id AS agency_a, b.id AS agency_b, x, coalesce(c.id, p.id) AS partnership, null AS programme,
    null AS programme_name
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
  RETURN DISTINCT CASE WHEN a.id < b.id THEN a.id ELSE b.id END AS agency_a,
    CASE WHEN a.id < b.id THEN b.id ELSE a.id END AS agency_b, tie[0] AS x, tie[1] AS partnership,
    m.id AS programme, m.name AS programme_name
}
RETURN agency_a, agency_b, x.id AS action, partnership, programme, programme_name
ORDER BY agency_a, agency_b, x.plan, x.order, programme
