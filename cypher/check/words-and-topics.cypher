// What do the actions say, and what was recognised in it?
// columns:
//   plan: text — id of the plan
//   line: int — line of the file
//   title: text — title
//   summary: text — summary
//   outcomes: list — intended outcomes
//   measures: list — measures
//   topics: list — what was recognised: kind, id and words
MATCH (p:Plan)-[:CONTAINS]->(a:Action)
OPTIONAL MATCH (a)-[r:DELIVERS|CONCERNS]->(t)
WITH p, a, collect({id: t.id, words: coalesce(r.wording, r.phrase),
  kind: CASE WHEN t:Programme THEN 'programme' WHEN t:Harm THEN 'harm' ELSE 'concept' END}) AS topics
RETURN p.id AS plan, a.line AS line, a.title AS title, a.summary AS summary, a.outcomes AS outcomes,
  a.measures AS measures, topics
ORDER BY plan, a.order
