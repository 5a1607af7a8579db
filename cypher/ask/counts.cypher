// What is loaded?
// who: Everyone, first.
// group: A first look
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all when left out
// columns:
//   plan: text — file stem of the plan
//   partnership: text — id of the partnership whose plan it is
//   kind: text — plan, or strategy for a county's
//   start: date — first day of the plan
//   end: date — last day of the plan
//   actions: int — actions it promises
//   priorities: int — priorities it sets
//   principles: int — principles it sets
//   commitments: int — what it asks for, as strategies do
//   agencies: int — bodies that lead or support its actions
//   findings: int — what reading it found doubtful
// counts: loaded, plans
// total: plans
// caveat: {loaded}
MATCH (p:Plan)
WHERE $plan IS NULL OR p.id IN $plan
OPTIONAL MATCH (c:Partnership)-[:PUBLISHED]->(p)
OPTIONAL MATCH (p)-[:CONTAINS]->(:Action)<-[:LEADS|SUPPORTS]-(g:Agency)
WITH p, c, count(DISTINCT g) AS agencies
RETURN p.id AS plan, c.id AS partnership, p.kind AS kind, p.start AS start, p.end AS end,
  COUNT { (p)-[:CONTAINS]->(:Action) } AS actions,
  COUNT { (p)-[:SETS]->(:Priority) } AS priorities,
  COUNT { (p)-[:SETS]->(:Principle) } AS principles,
  COUNT { (p)-[:STATES]->(:Commitment) } AS commitments,
  agencies, p.findings AS findings
ORDER BY plan
