// How many pairs of agencies meet anywhere, in an action or in a programme of two partnerships?
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   pairs: int — pairs of agencies
CALL () {
  MATCH (p:Plan)-[:CONTAINS]->(x:Action)<-[:LEADS|SUPPORTS]-(a:Agency)
  WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
  MATCH (x)<-[:LEADS|SUPPORTS]-(b:Agency)
  WHERE a.id < b.id
  RETURN a.id AS first, b.id AS second
  UNION
  MATCH (p:Plan)-[:CONTAINS]->(x:Action)-[:DELIVERS]->(m:Programme)
  WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
  OPTIONAL MATCH (c:Partnership)-[:PUBLISHED]->(p)
  WITH DISTINCT m, x, coalesce(c.id, p.id) AS here
  MATCH (q:Plan)-[:CONTAINS]->(y:Action)-[:DELIVERS]->(m)
  WHERE ($plan IS NULL AND q.kind = 'plan') OR q.id IN $plan
  OPTIONAL MATCH (d:Partnership)-[:PUBLISHED]->(q)
  WITH DISTINCT x, here, y, coalesce(d.id, q.id) AS there
  WHERE here <> there
  MATCH (a:Agency)-[:LEADS]->(x)
  MATCH (b:Agency)-[:LEADS]->(y)
  WHERE a.id < b.id
  RETURN a.id AS first, b.id AS second
}
RETURN count(*) AS pairs
