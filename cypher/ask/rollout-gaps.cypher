// Which locality lacks a rollout that the others have?
// who: Plan owners: left out on purpose, or forgotten?
// group: Same work, twice
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
//   missing_at_most: int = 1 — how many localities may lack it
// columns:
//   plan: text — file stem of the plan
//   locality: text — the locality that lacks it
//   family: text — the title the rollout's actions share
//   held_by: int — localities that have it
//   lines: list — lines of its actions
// counts: loaded, families
// total: families
// caveat: {loaded}
MATCH (p:Plan)-[:CONTAINS]->(a:Action)-[:IN]->(l:Locality)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
WITH p, collect(DISTINCT l.name) AS named
MATCH (p)-[:CONTAINS]->(a:Action)-[:MEMBER_OF]->(f:Family)
MATCH (a)-[:IN]->(l:Locality)
WITH p, named, f, collect(DISTINCT l.name) AS held, collect(DISTINCT a.line) AS lines
WITH p, f, held, lines, [name IN named WHERE NOT name IN held] AS lacking
WHERE size(lacking) <= $missing_at_most
UNWIND lacking AS locality
RETURN p.id AS plan, locality, f.name AS family, size(held) AS held_by, lines
ORDER BY plan, locality, family
