// When is this body's funding due to end, by a loaded document?
// parameters:
//   agency: agency = lvrn — id of the body
// columns:
//   agency: text — name of the body as the document prints it
//   date: date — last day of the funding
//   plan: text — file stem of the document that says so
//   line: int — line of the file where it says so
// sentence: {agency}'s funding was due to end on {date}, by {plan}, line {line}.
MATCH (g:Agency {id: $agency})
OPTIONAL MATCH (g)-[:KNOWN_AS]->(n:Alias)
WITH g, collect(n.text) AS aliases
WITH aliases + [g.name] AS names
MATCH (p:Plan)-[s:SAYS]->(f:Passage)
WHERE f.until IS NOT NULL AND f.funding_of IN names
RETURN f.funding_of AS agency, f.until AS date, p.id AS plan, s.line AS line
ORDER BY plan, line
