// When is a body's funding due to end, by a loaded document?
// columns:
//   agency: text — name of the body
//   date: date — last day of the funding
//   plan: text — file stem of the document that says so
//   line: int — line of the file where it says so
// sentence: {agency}'s funding was due to end on {date}, by {plan}, line {line}.
MATCH (p:Plan)-[s:SAYS]->(f:Passage)
WHERE f.funding_of IS NOT NULL AND f.until IS NOT NULL
RETURN f.funding_of AS agency, f.until AS date, p.id AS plan, s.line AS line
ORDER BY plan, line
