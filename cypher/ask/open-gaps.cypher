// Which gaps do the documents admit that nobody has picked up?
// who: Commissioners.
// group: Gaps
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans and strategies when left out
//   picked_up: bool = false — with true, those taken up as well
// columns:
//   plan: text — file stem of the plan or strategy
//   code: text — code of the action that admits it, as printed
//   title: text — title of that action, or the first words of the passage
//   line: int — line of the file where it begins
//   page: text — page or sheet, where the file has no lines
//   row: int — row of the table, where the file has no lines
//   text: text — the passage
//   words: text — what shows the gap
//   picked_up_by: int — actions of loaded plans that work on it
// counts: loaded, gaps
// total: gaps
// caveat: {loaded}
MATCH (s:Plan)-[d:ADMITS]->(v:Gap)
WHERE $plan IS NULL OR s.id IN $plan
OPTIONAL MATCH (v)<-[:PICKS_UP]-(a:Action)
WITH s, d, v, count(DISTINCT a) AS picked_up_by
WHERE $picked_up OR picked_up_by = 0
RETURN s.id AS plan, v.code AS code, v.title AS title, d.line AS line,
  CASE WHEN d.line IS NULL THEN d.page END AS page, CASE WHEN d.line IS NULL THEN d.row END AS row,
  v.text AS text, v.words AS words, picked_up_by
ORDER BY plan, line, v.order
