// Which actions are compared, and in which words?
// parameters:
//   plans: list — ids of the plans
// columns:
//   id: text — id of the action
//   plan: text — id of its plan
//   order: int — where it stands in its plan
//   code: text — code as printed
//   title: text — title
//   summary: text — summary
//   outcomes: list — intended outcomes
//   locality: text — heading of the locality
//   start: date — first day of the work
//   end: date — last day of the work
//   review: date — day it is to be reviewed by
//   ongoing: bool — whether the plan says it has no end
//   leads: list — ids of the bodies that lead it
//   file: text — file it stands in
//   page: text — page or sheet
//   line: int — line
//   table: int — table in the file
//   row: int — row of the table
MATCH (p:Plan)-[:CONTAINS]->(a:Action)
WHERE p.id IN $plans
OPTIONAL MATCH (g:Agency)-[:LEADS]->(a)
WITH p, a, collect(DISTINCT g.id) AS leads
RETURN a.id AS id, p.id AS plan, a.order AS order, a.code AS code, a.title AS title, a.summary AS summary,
  a.outcomes AS outcomes, a.locality AS locality, a.start AS start, a.end AS end, a.review AS review,
  a.ongoing AS ongoing, leads, a.file AS file, a.page AS page, a.line AS line, a.table AS table, a.row AS row
ORDER BY plan, order, id
