// Which efforts of one kind run side by side?
// who: Officers and the network, kind by kind.
// group: Links, changes, kinds
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
//   work: work = information-sharing — id of a kind of work or of an approach
// columns:
//   plan: text — file stem of the plan
//   code: text — code as printed
//   title: text — title of the action
//   line: int — line of the file where it stands
//   page: text — page or sheet, where the file has no lines
//   row: int — row of the table, where the file has no lines
//   partnership: text — id of the partnership whose plan it is
//   leads: list — ids of the bodies that lead it; of a body in no register its id in this graph
//   phrase: text — the words that show it
// counts: loaded, actions
// total: actions
// caveat: {loaded}
MATCH (k:Concept {id: $work})<-[r:CONCERNS]-(a:Action)<-[:CONTAINS]-(p:Plan)
WHERE k.facet IN ['work', 'approach'] AND (($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan)
WITH p, a, min(r.phrase) AS phrase
OPTIONAL MATCH (p)<-[:PUBLISHED]-(c:Partnership)
OPTIONAL MATCH (a)<-[:LEADS]-(g:Agency)
WITH a, c, phrase, collect(DISTINCT g.id) AS leads
RETURN a.plan AS plan, a.code AS code, a.title AS title, a.line AS line,
  CASE WHEN a.line IS NULL THEN a.page END AS page, CASE WHEN a.line IS NULL THEN a.row END AS row,
  c.id AS partnership, leads, phrase
ORDER BY plan, line, a.order
