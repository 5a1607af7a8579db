// Which of these topics do the actions of a plan name, with the words that do?
// parameters:
//   plan: text — id of the plan
//   topics: list — ids of the programmes and concepts that are looked for
// columns:
//   action: text — id of the action
//   type: text — DELIVERS for a programme, CONCERNS for a concept; both may have one id
//   topic: text — id of the programme or concept
//   words: text — the words that name it
MATCH (p:Plan {id: $plan})-[:CONTAINS]->(a:Action)-[r:DELIVERS|CONCERNS]->(t)
WHERE p.kind = 'plan' AND t.id IN $topics AND NOT t:Harm
RETURN a.id AS action, type(r) AS type, t.id AS topic, min(coalesce(r.wording, r.phrase)) AS words
ORDER BY action, type, topic
