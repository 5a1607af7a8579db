// Which actions does a body, or a part of it, lead or support, and who stands beside it there?
// who: The pages: everything about one body.
// parameters:
//   agency: agency — id of the body
// columns:
//   agency: text — id of a body of the action
//   agency_name: text — its name
//   agency_kind: text — its kind, in the register's words
//   registered: bool — whether a register holds it
//   role: text — lead or support
//   as_written: text — the name as printed
//   action: text — id of the action
//   plan: text — id of the plan
//   line: int — line
//   row: int — row of the table
MATCH (:Agency {id: $agency})<-[:PART_OF*0..1]-(own:Agency)-[:LEADS|SUPPORTS]->(a:Action)<-[:CONTAINS]-(p:Plan)
WITH DISTINCT a, p
MATCH (g:Agency)-[r:LEADS|SUPPORTS]->(a)
RETURN g.id AS agency, g.name AS agency_name, g.kind AS agency_kind, g.registered AS registered,
  CASE type(r) WHEN 'LEADS' THEN 'lead' ELSE 'support' END AS role, r.as_written AS as_written,
  a.id AS action, p.id AS plan, a.line AS line, a.row AS row
ORDER BY plan, a.order, r.order, agency, role, as_written
