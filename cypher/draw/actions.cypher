// What does a plan promise, and what does each action stand under?
// who: The pages: the actions of one plan.
// parameters:
//   plan: text — id of the plan
// columns:
//   action: text — id of the action
//   plan: text — id of the plan
//   plan_title: text — title of the plan
//   plan_start: date — first day of the plan
//   plan_end: date — last day of the plan
//   code: text — code as printed
//   title: text — title
//   summary: text — what it is about, where that stands apart from the title
//   outcomes: list — intended outcomes
//   measures: list — measures or targets
//   resources: text — resources
//   timescale: text — timescale as printed
//   start: date — first day of the work
//   end: date — last day of the work
//   ongoing: bool — whether the plan says it has no end
//   lead_cell: text — the lead cell as printed
//   status: text — progress as printed
//   section: text — heading of the section
//   priority: text — heading of the priority
//   locality: text — heading of the locality
//   priorities: list — ids of the priorities it addresses
//   localities: list — ids of the localities it takes place in
//   file: text — file it stands in
//   page: text — page or sheet
//   line: int — line
//   table: int — table in the file
//   row: int — row of the table
MATCH (p:Plan {id: $plan})-[:CONTAINS]->(a:Action)
RETURN a.id AS action, p.id AS plan, p.title AS plan_title, p.start AS plan_start, p.end AS plan_end,
  a.code AS code, a.title AS title, a.summary AS summary, a.outcomes AS outcomes, a.measures AS measures,
  a.resources AS resources, a.timescale AS timescale, a.start AS start, a.end AS end, a.ongoing AS ongoing,
  a.lead_cell AS lead_cell, a.status AS status, a.section AS section, a.priority AS priority, a.locality AS locality,
  [(a)-[:ADDRESSES {basis: 'stated'}]->(n:Priority) | n.id] AS priorities, [(a)-[:IN]->(n:Locality) | n.id] AS localities,
  a.file AS file, a.page AS page, a.line AS line, a.table AS table, a.row AS row
ORDER BY a.order, action
