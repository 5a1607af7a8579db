// Which work is asked for by a strategy, or stated outside the tables, and so compared with actions?
// parameters:
//   plans: list — ids of the plans
// columns:
//   id: text — id of the commitment or passage
//   sort: text — commitment or passage
//   plan: text — id of its plan
//   order: int — where it stands among its plan's
//   code: text — reference as printed
//   title: text — the words
//   response: text — the response printed beside them
//   file: text — file it stands in
//   page: text — page or sheet
//   line: int — line
//   table: int — table in the file
//   row: int — row of the table
MATCH (p:Plan)-[r:STATES]->(n:Commitment)
WHERE p.id IN $plans AND n.kind IN ['objective', 'recommendation', 'toolkit']
RETURN n.id AS id, 'commitment' AS sort, p.id AS plan, n.order AS order, n.ref AS code, n.text AS title,
  n.response AS response, r.file AS file, r.page AS page, r.line AS line, r.table AS table, r.row AS row
UNION ALL
MATCH (p:Plan)-[r:SAYS]->(n:Passage)
WHERE p.id IN $plans AND n.kind IN ['existing', 'planned', 'aim']
RETURN n.id AS id, 'passage' AS sort, p.id AS plan, n.order AS order, null AS code, n.text AS title,
  null AS response, r.file AS file, r.page AS page, r.line AS line, r.table AS table, r.row AS row
