// Which links do the authors state themselves?
// who: Analysts: dependencies nobody has to guess.
// group: Links, changes, kinds
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   plan_a: text — file stem of the plan
//   code_a: text — code as printed
//   title_a: text — title of the action that states the link
//   line_a: int — line of the file where it stands
//   page_a: text — page or sheet, where the file has no lines
//   row_a: int — row of the table, where the file has no lines
//   plan_b: text — file stem of the plan
//   code_b: text — code as printed
//   title_b: text — title of the action it points to
//   line_b: int — line of the file where it stands
//   page_b: text — page or sheet, where the file has no lines
//   row_b: int — row of the table, where the file has no lines
//   as_written: text — the code as printed
// counts: loaded, links
// total: links
// caveat: {loaded}
MATCH (p:Plan)-[:CONTAINS]->(a:Action)-[k:LINKED_TO]->(b:Action)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
WITH a, b, min(k.as_written) AS as_written
RETURN a.plan AS plan_a, a.code AS code_a, a.title AS title_a, a.line AS line_a,
  CASE WHEN a.line IS NULL THEN a.page END AS page_a, CASE WHEN a.line IS NULL THEN a.row END AS row_a,
  b.plan AS plan_b, b.code AS code_b, b.title AS title_b, b.line AS line_b,
  CASE WHEN b.line IS NULL THEN b.page END AS page_b, CASE WHEN b.line IS NULL THEN b.row END AS row_b,
  as_written
ORDER BY plan_a, line_a, a.order, line_b, b.order
