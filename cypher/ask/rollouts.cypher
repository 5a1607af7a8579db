// Which repetitions are only one piece of work rolled out by place?
// who: Analysts: fold these before counting anything.
// group: Same work, twice
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   plan: text — file stem of the plan
//   family: text — the title its members share
//   members: int — actions it has
//   localities: list — where they are
//   lines: list — lines of its actions
// counts: loaded, located
// total: located
// caveat: {loaded}
MATCH (p:Plan)-[:CONTAINS]->(a:Action)-[:MEMBER_OF]->(f:Family)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
WITH p, f, count(a) AS members, collect(a.locality) AS localities, collect(a.line) AS lines, min(a.order) AS first
RETURN p.id AS plan, f.name AS family, members, localities, lines
ORDER BY plan, first, family
