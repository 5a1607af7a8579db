// Which work answers what a strategy asks for, or comes near it?
// who: The pages: orphans.
// columns:
//   commitment: text — id of the commitment
//   kind: text — objective, outcome_measure, recommendation or toolkit
//   ref: text — reference as printed
//   words: text — the words
//   response: text — the response printed beside a recommendation
//   plan: text — id of the plan that asks
//   plan_title: text — title of that plan
//   answers: int — actions that answer it
//   near: number — score of the likest action; null where none is alike
//   file: text — file it stands in
//   page: text — page or sheet
//   line: int — line
//   table: int — table in the file
//   row: int — row of the table
MATCH (p:Plan)-[r:STATES]->(n:Commitment)
WHERE n.kind IN ['objective', 'recommendation', 'toolkit']
OPTIONAL MATCH (:Action)-[o:OVERLAPS]->(n)
WITH p, r, n, max(o.score) AS near
RETURN n.id AS commitment, n.kind AS kind, n.ref AS ref, n.text AS words, n.response AS response, p.id AS plan,
  p.title AS plan_title, COUNT { (:Action)-[:ANSWERS]->(n) } AS answers, near,
  r.file AS file, r.page AS page, r.line AS line, r.table AS table, r.row AS row
ORDER BY plan, n.order, commitment
