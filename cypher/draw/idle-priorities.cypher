// Which priorities does a plan set, and tie no action to?
// who: The pages: orphans.
// columns:
//   priority: text — id of the priority
//   name: text — its name
//   words: text — the words beneath the heading
//   plan: text — id of the plan
//   plan_title: text — title of the plan
//   file: text — file it stands in
//   page: text — page or sheet
//   line: int — line
//   table: int — table in the file
//   row: int — row of the table
MATCH (p:Plan {kind: 'plan'})-[r:SETS]->(n:Priority)
WHERE NOT EXISTS { (:Action)-[:ADDRESSES {basis: 'stated'}]->(n) }
RETURN n.id AS priority, n.name AS name, n.text AS words, p.id AS plan, p.title AS plan_title,
  r.file AS file, r.page AS page, r.line AS line, r.table AS table, r.row AS row
ORDER BY plan, n.order, priority
