// Which actions look like the same work? One row a pair.
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all that are loaded when left out
// columns:
//   action_a: text — id of the first action
//   plan_a: text — its plan
//   action_b: text — id of the second action
//   plan_b: text — its plan
//   kind: text — duplicate, overlap, rollout or succession
//   score: number — what the evidence adds up to, 0 to 1
//   concurrent: bool — whether both run at the same time; null when it is not settled
//   claims: int — pieces of evidence
//   strongest: text — the sentence of the heaviest
MATCH (p:Plan)-[:CONTAINS]->(a:Action)-[o:OVERLAPS]->(b:Action)
WHERE $plan IS NULL OR (p.id IN $plan AND b.plan IN $plan)
RETURN a.id AS action_a, a.plan AS plan_a, b.id AS action_b, b.plan AS plan_b, o.kind AS kind, o.score AS score,
  o.concurrent AS concurrent, o.claims AS claims, o.strongest AS strongest
ORDER BY score DESC, action_a, action_b
