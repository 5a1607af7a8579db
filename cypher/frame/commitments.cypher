// What do strategies ask for? One row a commitment.
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all that are loaded when left out
// columns:
//   commitment: text — its id
//   plan: text — id of the strategy
//   kind: text — objective, outcome_measure, recommendation or toolkit
//   ref: text — reference as printed
//   text: text — the words
//   response: text — the response printed beside a recommendation
//   priority: text — heading of the priority
//   line: int — line of the file where it stands
//   page: text — page or sheet, where the file has no lines
//   row: int — row of the table, where the file has no lines
MATCH (p:Plan)-[:STATES]->(c:Commitment)
WHERE $plan IS NULL OR p.id IN $plan
RETURN c.id AS commitment, p.id AS plan, c.kind AS kind, c.ref AS ref, c.text AS text, c.response AS response,
  c.priority AS priority, c.line AS line, c.page AS page, c.row AS row
ORDER BY plan, c.order
