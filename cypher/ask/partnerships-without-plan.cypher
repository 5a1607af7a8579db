// Which of the eleven partnerships has no plan loaded?
// who: Everyone who reads a gap: this one goes first.
// group: Gaps
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
//   newest_after: date = none — a plan that ended before this day does not count; without an end, by its last action
// columns:
//   partnership: text — id of the partnership
//   name: text — its name
//   areas: list — the areas it covers
//   confidence: text — how sure the register is that it exists in this shape
// counts: loaded, partnerships
// total: partnerships
// caveat: The list of the {partnerships} is a reconstruction; see its confidence. {loaded}
MATCH (c:Partnership)
WHERE c.registered AND c.tier <> 'county'
OPTIONAL MATCH (c)-[:PUBLISHED]->(p:Plan)
WHERE p.kind = 'plan' AND ($plan IS NULL OR p.id IN $plan)
OPTIONAL MATCH (p)-[:CONTAINS]->(a:Action)
WITH c, p, coalesce(p.end, max(a.end)) AS end
WITH c, count(CASE WHEN $newest_after IS NULL OR end IS NULL OR end >= $newest_after THEN p END) AS plans
WHERE plans = 0
OPTIONAL MATCH (c)-[v:COVERS]->(l:Locality)
WHERE v.status = 'formal'
WITH c, collect(l.name) AS areas
RETURN c.id AS partnership, c.name AS name, areas, c.confidence AS confidence
ORDER BY name, partnership
