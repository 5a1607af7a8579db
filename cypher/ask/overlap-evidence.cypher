// How sure are we of each overlap, and who has confirmed it?
// who: Reviewers and boards: without this nothing goes into a paper.
// group: The network
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
//   min_score: number = 0 — score below which a pair is not shown
//   undecided: bool = false — with true, only pairs without a verdict that stands
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
//   kind: text — duplicate, overlap, rollout or succession
//   score: number — what the evidence adds up to, 0 to 1
//   claims: int — pieces of evidence
//   strongest: text — the sentence of the heaviest
//   verdict: text — the newest verdict of a person
//   by: text — who gave it
//   at: date — when
//   note: text — why, and what has happened since: the texts changed, another person says otherwise
// counts: loaded, overlaps
// total: pairs
// caveat: Scores come from the words of the plans; only a verdict is a person's. {loaded}
MATCH (p:Plan)-[:CONTAINS]->(a:Action)-[r:OVERLAPS]->(b:Action)<-[:CONTAINS]-(q:Plan)
WHERE (($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan) AND (($plan IS NULL AND q.kind = 'plan') OR q.id IN $plan)
  AND r.score >= $min_score
WITH a, b, r, [(a)<-[:ABOUT]-(v:Judgement)-[:ABOUT]->(b) WHERE v.undone_at IS NULL | v] AS given
WITH a, b, r, given, reduce(last = head(given), each IN tail(given) | CASE
  WHEN each.at > last.at OR (each.at = last.at AND each.by > last.by) THEN each ELSE last END) AS j
WITH a, b, r, j, [each IN given WHERE each.verdict <> j.verdict
  AND none(other IN given WHERE other.by = each.by AND other.at > each.at) | each.by + ' says ' + each.verdict] AS differ
WITH a, b, r, j, differ,
  j.digests <> CASE WHEN j.pair[0] = a.id THEN [a.digest, b.digest] ELSE [b.digest, a.digest] END AS stale
WHERE NOT $undecided OR j IS NULL OR stale OR j.verdict = 'unsure'
WITH a, b, r, j, [j.note, CASE WHEN stale THEN 'judged on an earlier wording' END] + differ AS said
WITH a, b, r, j, [each IN said WHERE each IS NOT NULL] AS said
RETURN a.plan AS plan_a, a.code AS code_a, a.title AS title_a, a.line AS line_a,
  CASE WHEN a.line IS NULL THEN a.page END AS page_a, CASE WHEN a.line IS NULL THEN a.row END AS row_a,
  b.plan AS plan_b, b.code AS code_b, b.title AS title_b, b.line AS line_b,
  CASE WHEN b.line IS NULL THEN b.page END AS page_b, CASE WHEN b.line IS NULL THEN b.row END AS row_b,
  r.kind AS kind, r.score AS score, r.claims AS claims, r.strongest AS strongest,
  j.verdict AS verdict, j.by AS by, substring(j.at, 0, 10) AS at,
  reduce(told = head(said), each IN tail(said) | told + '; ' + each) AS note
// As printed, with two decimals: pairs that a reader sees level stand in the order of their plans and lines.
ORDER BY round(score * 100) DESC, plan_a, line_a, a.order, plan_b, line_b, b.order
