// Which plans are compared, where and when do they hold, and what state are they in?
// columns:
//   plan: text — id of the plan
//   kind: text — plan or strategy
//   partnership: text — id of the partnership whose plan it is
//   area: text — id of the county or force that the partnership lies in; null where no register knows
//   start: date — first day of the plan
//   end: date — last day of the plan
//   actions: int — its actions
//   state: text — what it was loaded from, by which version and with which registers
MATCH (p:Plan)
OPTIONAL MATCH (c:Partnership)-[:PUBLISHED]->(p)
OPTIONAL MATCH (c)-[:COVERS]->(:Locality)-[:PART_OF*0..4]->(top:Locality)
WHERE NOT (top)-[:PART_OF]->(:Locality)
OPTIONAL MATCH (l:Load {id: p.id})
WITH p, min(c.id) AS partnership, min(top.id) AS area,
  min(l.sha256 + ' ' + l.version + ' ' + l.registers) AS state
RETURN p.id AS plan, p.kind AS kind, partnership, area, p.start AS start, p.end AS end,
  COUNT { (p)-[:CONTAINS]->(:Action) } AS actions, state
ORDER BY plan
