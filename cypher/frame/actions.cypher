// What do the plans promise? One row an action.
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all that are loaded when left out
// columns:
//   action: text — id of the action, the key to the other frames
//   plan: text — id of the plan
//   partnership: text — id of the partnership
//   order: int — where it stands in its plan, from 1
//   code: text — code as printed
//   title: text — title
//   summary: text — objective or summary, where it stands apart from the title
//   section: text — heading of the section
//   priority: text — heading of the priority
//   locality: text — heading of the locality
//   timescale: text — timescale as printed
//   start: date — first day of the work
//   end: date — last day of the work
//   ongoing: bool — whether the plan says it has no end
//   review: date — day it is to be reviewed by
//   status: text — progress as printed
//   rag: text — red, amber or green as printed
//   resources: text — resources
//   lead_cell: text — the lead cell as printed
//   line: int — line of the file where it stands
//   page: text — page or sheet, where the file has no lines
//   row: int — row of the table, where the file has no lines
MATCH (p:Plan)-[:CONTAINS]->(a:Action)
WHERE $plan IS NULL OR p.id IN $plan
OPTIONAL MATCH (c:Partnership)-[:PUBLISHED]->(p)
RETURN a.id AS action, a.plan AS plan, c.id AS partnership, a.order AS order, a.code AS code, a.title AS title,
  a.summary AS summary, a.section AS section, a.priority AS priority, a.locality AS locality, a.timescale AS timescale,
  a.start AS start, a.end AS end, a.ongoing AS ongoing, a.review AS review, a.status AS status, a.rag AS rag,
  a.resources AS resources, a.lead_cell AS lead_cell, a.line AS line, a.page AS page, a.row AS row
ORDER BY plan, order
