// What do these actions say, whose are they, and who leads them?
// who: The pages: the actions behind pairs, cells, bars and answers.
// parameters:
//   actions: list — ids of the actions
// columns:
//   action: text — id of the action
//   plan: text — id of the plan
//   plan_title: text — title of the plan
//   plan_start: date — first day of the plan
//   plan_end: date — last day of the plan
//   partnership: text — id of the partnership whose plan it is; the plan's id where it names none
//   partnership_name: text — name of that partnership
//   code: text — code as printed
//   title: text — title
//   summary: text — what it is about, where that stands apart from the title
//   outcomes: list — intended outcomes
//   timescale: text — timescale as printed
//   start: date — first day of the work
//   end: date — last day of the work
//   review: date — day it is to be reviewed by
//   ongoing: bool — whether the plan says it has no end
//   lead_cell: text — the lead cell as printed
//   section: text — heading of the section
//   priority: text — heading of the priority
//   locality: text — heading of the locality
//   leads: list — names of the bodies that lead it
//   family: text — id of the rollout it belongs to
//   family_name: text — the title that the rollout's members share
//   file: text — file it stands in
//   page: text — page or sheet
//   line: int — line
//   table: int — table in the file
//   row: int — row of the table
UNWIND $actions AS id
MATCH (a:Action {id: id})<-[:CONTAINS]-(p:Plan)
OPTIONAL MATCH (p)<-[:PUBLISHED]-(c:Partnership)
OPTIONAL MATCH (a)-[:MEMBER_OF]->(f:Family)
RETURN a.id AS action, p.id AS plan, p.title AS plan_title, p.start AS plan_start, p.end AS plan_end,
  coalesce(c.id, p.id) AS partnership, coalesce(c.name, p.partnership, p.title, p.id) AS partnership_name,
  a.code AS code, a.title AS title, a.summary AS summary, a.outcomes AS outcomes, a.timescale AS timescale,
  a.start AS start, a.end AS end, a.review AS review, a.ongoing AS ongoing, a.lead_cell AS lead_cell,
  a.section AS section, a.priority AS priority, a.locality AS locality,
  [(a)<-[:LEADS]-(g:Agency) | g.name] AS leads, f.id AS family, f.name AS family_name,
  a.file AS file, a.page AS page, a.line AS line, a.table AS table, a.row AS row
ORDER BY plan, a.order, action
