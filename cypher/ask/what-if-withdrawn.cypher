// If this agency left, which actions would lose their only lead, a lead, or a supporter?
// who: The network and chairs, partnership by partnership.
// group: Who is accountable
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
//   agency: agency = lvrn — id of the body that leaves
//   parts: bool = false — with true, its units count as the body
// columns:
//   plan: text — file stem of the plan
//   code: text — code as printed
//   title: text — title of the action
//   line: int — line of the file where it stands
//   page: text — page or sheet, where the file has no lines
//   row: int — row of the table, where the file has no lines
//   partnership: text — id of the partnership whose plan it is
//   loses: text — only lead, co-lead or supporter
//   left: list — the leads that stay; of a body in no register its name
// counts: loaded, actions
// total: actions
// caveat: {loaded}
MATCH (whole:Agency {id: $agency})
OPTIONAL MATCH (whole)<-[:PART_OF*1..4]-(unit:Agency)
WITH whole, collect(DISTINCT unit) AS units
WITH CASE WHEN $parts THEN units + [whole] ELSE [whole] END AS leaving
UNWIND leaving AS g
MATCH (g)-[r:LEADS|SUPPORTS]->(a:Action)<-[:CONTAINS]-(p:Plan)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
WITH leaving, p, a, min(type(r)) AS role
OPTIONAL MATCH (a)<-[:LEADS]-(o:Agency)
WHERE NOT o IN leaving
WITH p, a, role, collect(DISTINCT CASE WHEN o.registered THEN o.id ELSE o.name END) AS left
OPTIONAL MATCH (c:Partnership)-[:PUBLISHED]->(p)
RETURN a.plan AS plan, a.code AS code, a.title AS title, a.line AS line,
  CASE WHEN a.line IS NULL THEN a.page END AS page, CASE WHEN a.line IS NULL THEN a.row END AS row,
  c.id AS partnership,
  CASE WHEN role = 'SUPPORTS' THEN 'supporter' WHEN size(left) = 0 THEN 'only lead' ELSE 'co-lead' END AS loses, left
ORDER BY plan, line, a.order
