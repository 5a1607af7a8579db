// What does a strategy ask for?
// who: The pages: objectives, recommendations and measures beneath the priorities of one plan.
// parameters:
//   plan: text — id of the plan
// columns:
//   id: text — id of the commitment
//   kind: text — objective, outcome_measure, recommendation or toolkit
//   ref: text — reference as printed
//   words: text — the words
//   response: text — the response printed beside a recommendation
//   priority: text — heading of the priority
//   file: text — file it stands in
//   page: text — page or sheet
//   line: int — line
//   table: int — table in the file
//   row: int — row of the table
MATCH (:Plan {id: $plan})-[:STATES]->(n:Commitment)
RETURN n.id AS id, n.kind AS kind, n.ref AS ref, n.text AS words, n.response AS response, n.priority AS priority,
  n.file AS file, n.page AS page, n.line AS line, n.table AS table, n.row AS row
ORDER BY n.order, id
