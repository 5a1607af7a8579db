// For whom is the work, by age? One row an age of an action or commitment.
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all that are loaded when left out
// columns:
//   of: text — id of the action or commitment
//   plan: text — id of the plan
//   kind: text — action or commitment
//   youngest: int — from this age; null where there is no lower end
//   oldest: int — up to this age; null where there is no upper end
//   words: text — the words as printed
MATCH (p:Plan)-[:CONTAINS|STATES]->(a)-[r:MEANT_FOR]->(g:AgeGroup)
WHERE $plan IS NULL OR p.id IN $plan
RETURN a.id AS of, p.id AS plan, toLower(labels(a)[0]) AS kind, g.youngest AS youngest, g.oldest AS oldest, r.wording AS words
ORDER BY plan, of, g.id
