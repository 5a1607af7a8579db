// How many partnerships, localities and priorities could work be lost in?
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   standing: int — partnerships with a plan asked, its localities and its priorities
MATCH (p:Plan)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
OPTIONAL MATCH (c:Partnership)-[:PUBLISHED]->(p)
OPTIONAL MATCH (p)-[:SETS]->(y:Priority)
WITH p, c, count(DISTINCT y) AS priorities
OPTIONAL MATCH (p)-[:CONTAINS]->(:Action)-[:IN]->(l:Locality)
WITH p, c, priorities, count(DISTINCT l) AS localities
RETURN count(DISTINCT c) + sum(priorities) + sum(localities) AS standing
