// How many pairs look like the same work, at any score?
// parameters:
//   first: list — ids of the plans of one side; null for all
//   second: list — ids of the plans of the other side; null for all
//   passages: bool — also pairs with passages of partnerships' plans
// columns:
//   pairs: int — pairs kept
MATCH (p:Plan)-[:CONTAINS]->(:Action)-[r:OVERLAPS]->(b)<-[:CONTAINS|STATES|SAYS]-(q:Plan)
WHERE ($passages OR b:Action OR q.kind = 'strategy')
  AND ($first IS NULL OR (p.id IN $first AND q.id IN $second) OR (p.id IN $second AND q.id IN $first))
RETURN count(r) AS pairs
