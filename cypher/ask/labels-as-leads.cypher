// Which "leads" are documents, programmes or labels?
// who: Data owners: they must not be counted as bodies.
// group: Who is accountable
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   plan: text — file stem of the plan
//   code: text — code as printed
//   title: text — title of the action
//   line: int — line of the file where it stands
//   page: text — page or sheet, where the file has no lines
//   row: int — row of the table, where the file has no lines
//   as_written: text — the words as printed in the lead cell
//   kind: text — document, programme or label
// counts: loaded, names
// total: names
// caveat: {loaded}
MATCH (p:Plan)-[:CONTAINS]->(a:Action)-[n:NAMES]->(l:Label)
WHERE (($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan) AND l.kind IN ['document', 'programme', 'label']
WITH DISTINCT a, n.as_written AS as_written, l.kind AS kind
RETURN a.plan AS plan, a.code AS code, a.title AS title, a.line AS line,
  CASE WHEN a.line IS NULL THEN a.page END AS page, CASE WHEN a.line IS NULL THEN a.row END AS row,
  as_written, kind
ORDER BY plan, line, a.order, as_written, kind
