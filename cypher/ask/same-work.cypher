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
WITH c.id AS here, d.id AS there, x, y, r
WHERE coalesce(here, x.plan) <> coalesce(there, y.plan) AND ($between IS NULL OR (here IN $between AND there IN $between))
WITH here, there, x, y, r, head([(x)-[:MEMBER_OF]->(f:Family) | f]) AS f, head([(y)-[:MEMBER_OF]->(g:Family) | g]) AS g,
  reduce(last = null, each IN [(x)<-[:ABOUT]-(v:Judgement)-[:ABOUT]->(y) WHERE v.undone_at IS NULL | v.at + ' ' + v.verdict] |
    CASE WHEN last IS NULL OR each > last THEN each ELSE last END) AS judged
WITH here, there, coalesce(f.first, x.id) AS one, coalesce(g.first, y.id) AS other, coalesce(f.members, 1) AS family_a,
  coalesce(g.members, 1) AS family_b, max(judged) AS given, collect(r) AS ties,
  collect([-r.score, x.order, y.order]) AS places
WITH here, there, one, other, family_a, family_b, given, CASE size(ties) WHEN 1 THEN ties[0] ELSE
  ties[reduce(best = 0, n IN range(1, size(ties) - 1) | CASE WHEN places[n][0] < places[best][0]
    OR (places[n][0] = places[best][0] AND (places[n][1] < places[best][1]
    OR (places[n][1] = places[best][1] AND places[n][2] < places[best][2]))) THEN n ELSE best END)] END AS r
MATCH (a:Action {id: one})
MATCH (b:Action {id: other})
// Values, not actions, go into the sorting: tens of thousands of pairs of whole actions outgrow the embedded engine.
WITH a.plan AS plan_a, a.code AS code_a, a.title AS title_a, a.line AS line_a, a.order AS order_a,
  CASE WHEN a.line IS NULL THEN a.page END AS page_a, CASE WHEN a.line IS NULL THEN a.row END AS row_a,
  b.plan AS plan_b, b.code AS code_b, b.title AS title_b, b.line AS line_b, b.order AS order_b,
  CASE WHEN b.line IS NULL THEN b.page END AS page_b, CASE WHEN b.line IS NULL THEN b.row END AS row_b,
  here AS partnership_a, there AS partnership_b, r.kind AS kind, r.score AS score, family_a, family_b,
  r.shared AS shared, r.concurrent AS concurrent, split(given, ' ')[1] AS verdict
RETURN plan_a, code_a, title_a, line_a, page_a, row_a, plan_b, code_b, title_b, line_b, page_b, row_b,
  partnership_a, partnership_b, kind, score, family_a, family_b, shared, concurrent, verdict
// As printed, with two decimals: pairs that a reader sees level stand in the order of their plans and lines.
ORDER BY round(score * 100) DESC, plan_a, line_a, order_a, plan_b, line_b, order_b
