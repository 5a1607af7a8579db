// Which pairs look like the same work, and by which evidence?
// parameters:
//   least: number — score below which a pair is not listed
//   kind: text — duplicate, overlap, rollout or succession; null for all
//   first: list — ids of the plans of one side; null for all
//   second: list — ids of the plans of the other side; null for all
//   passages: bool — also pairs with passages of partnerships' plans
//   most: int — how many pairs to give
// columns:
//   one: text — id of the action
//   other: text — id of the action, commitment or passage
//   sort: text — Action, Commitment or Passage
//   kind: text — duplicate, overlap, rollout or succession
//   score: number — what the evidence adds up to
//   concurrent: bool — whether both surely run at the same time; null where not settled
//   evidence: text — the evidence as JSON
MATCH (p:Plan)-[:CONTAINS]->(a:Action)-[r:OVERLAPS]->(b)<-[:CONTAINS|STATES|SAYS]-(q:Plan)
WHERE r.score >= $least AND ($kind IS NULL OR r.kind = $kind)
  AND ($passages OR b:Action OR q.kind = 'strategy')
  AND ($first IS NULL OR (p.id IN $first AND q.id IN $second) OR (p.id IN $second AND q.id IN $first))
RETURN a.id AS one, b.id AS other, labels(b)[0] AS sort, r.kind AS kind, r.score AS score, r.concurrent AS concurrent,
  r.evidence AS evidence
ORDER BY r.score DESC, p.id, a.order, a.id, q.id, b.order, b.id
LIMIT $most
