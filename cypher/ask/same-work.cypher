// Which actions of different partnerships are the same work under other words?
// who: Officers and the network, before two of them buy the same thing.
// group: Same work, twice
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
//   min_score: number = 0 — score below which a pair is not shown
//   between: partnerships = all — ids of two partnerships, with a comma
// columns:
//   plan_a: text — file stem of the first plan
//   code_a: text — code as printed
//   title_a: text — title of the action
//   line_a: int — line of the file where it stands
//   page_a: text — page or sheet, where the file has no lines
//   row_a: int — row of the table, where the file has no lines
//   plan_b: text — file stem of the second plan
//   code_b: text — code as printed
//   title_b: text — title of the action
//   line_b: int — line of the file where it stands
//   page_b: text — page or sheet, where the file has no lines
//   row_b: int — row of the table, where the file has no lines
//   partnership_a: text — id of the partnership whose plan the first stands in
//   partnership_b: text — id of the partnership whose plan the second stands in
//   kind: text — duplicate or overlap
//   score: number — what the evidence adds up to, 0 to 1; of a rollout, its nearest action's
//   family_a: int — rows of a rollout that the first stands for; 1 where it is none
//   family_b: int — rows of a rollout that the second stands for; 1 where it is none
//   shared: list — programmes and concepts both have
//   concurrent: bool — whether both surely run at the same time; null where the plans do not settle it
//   verdict: text — the newest verdict of a person
// counts: loaded, same-work
// total: pairs
// caveat: {loaded} A likeness is a reason to talk, not a finding.
MATCH (p:Plan)-[:CONTAINS]->(x:Action)-[r:OVERLAPS]->(y:Action)<-[:CONTAINS]-(q:Plan)
WHERE (($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan) AND (($plan IS NULL AND q.kind = 'plan') OR q.id IN $plan)
  AND r.score >= $min_score
OPTIONAL MATCH (c:Partnership)-[:PUBLISHED]->(p)
OPTIONAL MATCH (d:Partnership)-[:PUBLISHED]->(q)
WITH c, d, x, y, r
WHERE coalesce(c.id, x.plan) <> coalesce(d.id, y.plan) AND ($between IS NULL OR (c.id IN $between AND d.id IN $between))
OPTIONAL MATCH (x)-[:MEMBER_OF]->(f:Family)
OPTIONAL MATCH (f)<-[:MEMBER_OF {order: 1}]-(fx:Action)
OPTIONAL MATCH (y)-[:MEMBER_OF]->(g:Family)
OPTIONAL MATCH (g)<-[:MEMBER_OF {order: 1}]-(gy:Action)
OPTIONAL MATCH (x)<-[:ABOUT]-(j:Judgement)-[:ABOUT]->(y)
WHERE j.undone_at IS NULL
WITH c, d, x, y, r, coalesce(fx, x) AS a, coalesce(gy, y) AS b, coalesce(f.members, 1) AS family_a,
  coalesce(g.members, 1) AS family_b, max(j.at + ' ' + j.verdict) AS given
ORDER BY r.score DESC, x.order, y.order
WITH c, d, a, b, family_a, family_b, collect({x: x, y: y, r: r}) AS pairs, max(given) AS given
WITH c, d, a, b, family_a, family_b, pairs[0].x AS x, pairs[0].y AS y, pairs[0].r AS r, given
OPTIONAL MATCH (x)-[:DELIVERS|CONCERNS]->(t:Programme|Concept)<-[:DELIVERS|CONCERNS]-(y)
WITH c, d, a, b, family_a, family_b, r, given, collect(DISTINCT t.id) AS shared
RETURN a.plan AS plan_a, a.code AS code_a, a.title AS title_a, a.line AS line_a,
  CASE WHEN a.line IS NULL THEN a.page END AS page_a, CASE WHEN a.line IS NULL THEN a.row END AS row_a,
  b.plan AS plan_b, b.code AS code_b, b.title AS title_b, b.line AS line_b,
  CASE WHEN b.line IS NULL THEN b.page END AS page_b, CASE WHEN b.line IS NULL THEN b.row END AS row_b,
  c.id AS partnership_a, d.id AS partnership_b, r.kind AS kind, r.score AS score, family_a, family_b, shared,
  r.concurrent AS concurrent, split(given, ' ')[1] AS verdict
ORDER BY score DESC, plan_a, line_a, a.order, plan_b, line_b, b.order
