// What do the actions of plans name, with the words that do?
// parameters:
//   plan: text — id of one plan; null for all plans of partnerships
//   topics: list — ids of the programmes and concepts that are looked for
// columns:
//   action: text — id of the action
//   topic: text — id of the programme or concept
//   words: text — the words that name it
MATCH (p:Plan)-[:CONTAINS]->(a:Action)-[r:DELIVERS|CONCERNS]->(t)
WHERE p.kind = 'plan' AND ($plan IS NULL OR p.id = $plan) AND t.id IN $topics AND NOT t:Harm
RETURN a.id AS action, t.id AS topic, min(coalesce(r.wording, r.phrase)) AS words
ORDER BY action, topic
