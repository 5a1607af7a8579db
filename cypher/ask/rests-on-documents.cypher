// Which actions rest on another document?
// who: Editors: when that document ends, so may they.
// group: Links, changes, kinds
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   plan: text — file stem of the plan
//   code: text — code as printed
//   title: text — title of the action
//   line: int — line of the file where it stands
//   page: text — page or sheet, where the file has no lines
//   row: int — row of the table, where the file has no lines
//   document: text — name of the document
//   wording: text — the words that say so, as printed
//   in_lead: bool — whether it is named as a lead
// counts: loaded, actions
// total: actions
// caveat: {loaded}
MATCH (d:Document)<-[r:RESTS_ON]-(a:Action)<-[:CONTAINS]-(p:Plan)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
RETURN a.plan AS plan, a.code AS code, a.title AS title, a.line AS line,
  CASE WHEN a.line IS NULL THEN a.page END AS page, CASE WHEN a.line IS NULL THEN a.row END AS row,
  d.name AS document, r.wording AS wording, r.where = 'lead' AS in_lead
ORDER BY plan, line, a.order, document
