// How many cells has the heat map?
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
//   by: priority|harm|authority|work|who|setting|approach = priority — what the rows are
// columns:
//   cells: int — priorities each plan sets, or harms, concepts or authorities for each plan
MATCH (p:Plan)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
OPTIONAL MATCH (c:Partnership)-[:PUBLISHED]->(p)
OPTIONAL MATCH (p)-[:CONTAINS]->(any:Action)
WITH p, c, coalesce(p.end, p.start, max(any.end)) AS day
CALL (p, c, day) {
  MATCH (p)-[:SETS]->(v:Priority)
  WHERE $by = 'priority'
  RETURN count(DISTINCT v) AS cells
  UNION ALL
  MATCH (v:Harm)
  WHERE $by = 'harm'
  RETURN count(DISTINCT v) AS cells
  UNION ALL
  MATCH (v:Concept)
  WHERE v.facet = $by AND $by <> 'harm'
  RETURN count(DISTINCT v) AS cells
  UNION ALL
  MATCH (g:Agency)-[s:RESPONSIBLE_FOR]->(c)
  WHERE $by = 'authority'
    AND (day IS NULL OR coalesce(s.from, day) <= day)
    AND (day IS NULL OR coalesce(s.to, day) >= day)
  RETURN count(DISTINCT s.authority) AS cells
}
RETURN sum(cells) AS cells
