// Which county recommendations has no loaded plan taken up?
// who: The network: orphans of the strategy.
// group: Gaps
// parameters:
//   plan: plans = all — ids of the plans that could take it up, with commas; all plans of partnerships when left out
//   kind: recommendation|objective|outcome_measure|toolkit = recommendation — what the strategy asks for
//   basis: stated|inferred = inferred — what counts as taken up: the same scheme by name, or work inferred to serve it as well
// columns:
//   plan: text — file stem of the strategy
//   code: text — its reference as printed
//   title: text — its first words
//   line: int — line of the file where it begins
//   page: text — page or sheet, where the file has no lines
//   row: int — row of the table, where the file has no lines
//   kind: text — recommendation, objective, outcome_measure or toolkit
//   text: text — what is asked for
// counts: loaded, commitments
// total: commitments
// caveat: {loaded}
MATCH (s:Plan)-[:STATES]->(c:Commitment)
WHERE c.kind = $kind
OPTIONAL MATCH (c)<-[r:ANSWERS]-(:Action)<-[:CONTAINS]-(p:Plan)
WHERE ($basis = 'inferred' OR r.basis = 'stated') AND (($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan)
WITH s, c, count(p) AS answers
WHERE answers = 0
WITH c, split(c.text, ' ') AS words
RETURN c.plan AS plan, c.ref AS code,
  reduce(all = words[0], each IN words[1..10] | all + ' ' + each) + CASE WHEN size(words) > 10 THEN ' …' ELSE '' END AS title,
  c.line AS line, CASE WHEN c.line IS NULL THEN c.page END AS page, CASE WHEN c.line IS NULL THEN c.row END AS row,
  c.kind AS kind, c.text AS text
ORDER BY plan, line, c.order
