// Which bodies lead and support which actions?
// who: The pages: a link for every name in a lead cell, with where it is printed.
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   agency: text — id of the body
//   agency_name: text — name of the body
//   agency_kind: text — its kind, in the register's words
//   registered: bool — whether a register holds it
//   role: text — lead or support
//   as_written: text — the name as printed
//   action: text — id of the action
//   plan: text — id of the plan
//   plan_title: text — title of the plan
//   partnership: text — id of the partnership whose plan it is; the plan's id where it names none
//   partnership_name: text — name of that partnership
//   code: text — code as printed
//   title: text — title of the action
//   section: text — heading of the section
//   priority: text — heading of the priority
//   locality: text — heading of the locality
//   start: date — first day of the work
//   end: date — last day of the work
//   ongoing: bool — whether the plan says it has no end
//   plan_start: date — first day of the plan
//   plan_end: date — last day of the plan
//   file: text — file it stands in
//   page: text — page or sheet
//   line: int — line
//   table: int — table in the file
//   row: int — row of the table
MATCH (p:Plan)-[:CONTAINS]->(a:Action)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
MATCH (g:Agency)-[r:LEADS|SUPPORTS]->(a)
OPTIONAL MATCH (c:Partnership)-[:PUBLISHED]->(p)
RETURN g.id AS agency, g.name AS agency_name, g.kind AS agency_kind, g.registered AS registered,
  CASE type(r) WHEN 'LEADS' THEN 'lead' ELSE 'support' END AS role, r.as_written AS as_written,
  a.id AS action, p.id AS plan, p.title AS plan_title, coalesce(c.id, p.id) AS partnership,
  coalesce(c.name, p.partnership, p.title, p.id) AS partnership_name, a.code AS code, a.title AS title,
  a.section AS section, a.priority AS priority, a.locality AS locality, a.start AS start, a.end AS end,
  a.ongoing AS ongoing, p.start AS plan_start, p.end AS plan_end,
  a.file AS file, a.page AS page, a.line AS line, a.table AS table, a.row AS row
ORDER BY plan, a.order, r.order, agency, role, as_written
