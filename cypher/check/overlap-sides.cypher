// What is to be printed of the sides of pairs?
// parameters:
//   ids: list — ids of actions, commitments and passages
// columns:
//   action: text — id
//   sort: text — Action, Commitment or Passage
//   plan: text — id of its plan
//   partnership: text — id of the partnership whose plan it is
//   code: text — code or reference as printed
//   title: text — title, or the words
//   locality: text — heading of the locality
//   file: text — file it stands in
//   page: text — page or sheet
//   line: int — line
//   table: int — table in the file
//   row: int — row of the table
UNWIND $ids AS id
MATCH (a:Action {id: id})<-[r:CONTAINS]-(p:Plan)
OPTIONAL MATCH (c:Partnership)-[:PUBLISHED]->(p)
RETURN a.id AS action, 'Action' AS sort, p.id AS plan, c.id AS partnership, a.code AS code, a.title AS title,
  a.locality AS locality, r.file AS file, r.page AS page, r.line AS line, r.table AS table, r.row AS row
UNION ALL
UNWIND $ids AS id
MATCH (n:Commitment {id: id})<-[r:STATES]-(p:Plan)
OPTIONAL MATCH (c:Partnership)-[:PUBLISHED]->(p)
RETURN n.id AS action, 'Commitment' AS sort, p.id AS plan, c.id AS partnership, n.ref AS code, n.text AS title,
  null AS locality, r.file AS file, r.page AS page, r.line AS line, r.table AS table, r.row AS row
UNION ALL
UNWIND $ids AS id
MATCH (n:Passage {id: id})<-[r:SAYS]-(p:Plan)
OPTIONAL MATCH (c:Partnership)-[:PUBLISHED]->(p)
RETURN n.id AS action, 'Passage' AS sort, p.id AS plan, c.id AS partnership, null AS code, n.text AS title,
  null AS locality, r.file AS file, r.page AS page, r.line AS line, r.table AS table, r.row AS row
