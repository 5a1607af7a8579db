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
  OPTIONAL MATCH (p)<-[:PUBLISHED]-(c:Partnership)
  MATCH (x)<-[:LEADS]-(g:Agency)
  WITH DISTINCT m, g.id AS id, coalesce(c.id, p.id) AS here
  WITH m, collect({id: id, here: here}) AS led
  UNWIND led AS one
  UNWIND led AS other
  WITH one, other
  WHERE one.id < other.id AND one.here <> other.here
  RETURN one.id AS first, other.id AS second
}
RETURN count(*) AS pairs
