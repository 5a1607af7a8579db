// Where does one plan commit twice to the same thing?
// who: Plan owners, before the next edition.
// group: Same work, twice
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
//   kind: list = duplicate — duplicate, overlap, or both with a comma
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
//   kind: text — duplicate or overlap
//   score: number — what the evidence adds up to, 0 to 1; of a rollout, its nearest action's
//   same_leads: bool — whether the same bodies lead both
//   family: int — rows of a rollout that the first stands for; 1 where it is none
// counts: loaded, committed-twice
// total: pairs
// caveat: {loaded}
MATCH (p:Plan)-[:CONTAINS]->(x:Action)-[r:OVERLAPS]->(y:Action)
WHERE (($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan) AND r.kind IN $kind AND r.kind <> 'rollout'
  AND y.plan = p.id
WITH r, x, y, head([(x)-[:MEMBER_OF]->(f:Family) | f]) AS f, head([(y)-[:MEMBER_OF]->(g:Family) | g]) AS g
WITH r.kind AS kind, r.score AS score, coalesce(f.first, x.id) AS one, coalesce(g.first, y.id) AS other
ORDER BY score DESC, kind
MATCH (a:Action {id: one})
MATCH (b:Action {id: other})
WITH kind, score, CASE WHEN a.order < b.order THEN [one, other] ELSE [other, one] END AS two
WITH two, collect({kind: kind, score: score})[0] AS best
MATCH (a:Action {id: two[0]})
MATCH (b:Action {id: two[1]})
WITH a, b, best, coalesce(head([(a)-[:MEMBER_OF]->(f:Family) | f.members]), 1) AS family,
  [(a)<-[:LEADS]-(g:Agency) | g.id] AS leads, [(b)<-[:LEADS]-(g:Agency) | g.id] AS others
RETURN a.plan AS plan_a, a.code AS code_a, a.title AS title_a, a.line AS line_a,
  CASE WHEN a.line IS NULL THEN a.page END AS page_a, CASE WHEN a.line IS NULL THEN a.row END AS row_a,
  b.plan AS plan_b, b.code AS code_b, b.title AS title_b, b.line AS line_b,
  CASE WHEN b.line IS NULL THEN b.page END AS page_b, CASE WHEN b.line IS NULL THEN b.row END AS row_b,
  best.kind AS kind, best.score AS score,
  size(leads) > 0 AND all(each IN leads WHERE each IN others) AND all(each IN others WHERE each IN leads) AS same_leads, family
// As printed, with two decimals: pairs that a reader sees level stand in the order of their plans and lines.
ORDER BY plan_a, round(score * 100) DESC, line_a, a.order, line_b, b.order
