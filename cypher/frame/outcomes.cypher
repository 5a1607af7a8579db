// What are the actions to bring about, and by what is that measured? One row a bullet.
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all that are loaded when left out
// columns:
//   action: text — id of the action
//   plan: text — id of the plan
//   kind: text — outcome or measure
//   order: int — where it stands among them, from 1
//   text: text — the words
MATCH (p:Plan)-[:CONTAINS]->(a:Action)
WHERE $plan IS NULL OR p.id IN $plan
WITH a, [[coalesce(a.outcomes, []), 'outcome'], [coalesce(a.measures, []), 'measure']] AS lists
UNWIND lists AS listed
WITH a, listed[0] AS texts, listed[1] AS kind
UNWIND range(0, size(texts) - 1) AS at
RETURN a.id AS action, a.plan AS plan, kind, at + 1 AS order, texts[at] AS text
ORDER BY plan, a.order, kind DESC, order
