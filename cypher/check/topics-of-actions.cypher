// Which of these topics do the actions of a plan name, with the words that do?
// parameters:
//   plan: text — id of the plan
//   topics: list — ids of the programmes, concepts and harms that are looked for
// columns:
//   action: text — id of the action
//   type: text — programme, concept or harm, which may have one id
//   topic: text — id of the programme, concept or harm
//   words: text — the words that name it
MATCH (p:Plan {id: $plan})-[:CONTAINS]->(a:Action)-[r:DELIVERS|CONCERNS]->(t)
WHERE p.kind = 'plan' AND t.id IN $topics
WITH a, r, t, CASE WHEN t:Programme THEN 'programme' WHEN t:Harm THEN 'harm' ELSE 'concept' END AS type
RETURN a.id AS action, type, t.id AS topic, min(coalesce(r.wording, r.phrase)) AS words
ORDER BY action, type, topic
