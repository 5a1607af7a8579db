// Which actions of partnerships' plans name these topics, with the words that do?
// parameters:
//   topics: list — ids of the programmes and concepts that are looked for
// columns:
//   action: text — id of the action
//   type: text — DELIVERS for a programme, CONCERNS for a concept; both may have one id
//   topic: text — id of the programme or concept
//   words: text — the words that name it
UNWIND $topics AS id
MATCH (t:Programme {id: id})<-[r:DELIVERS]-(a:Action)<-[:CONTAINS]-(p:Plan)
WHERE p.kind = 'plan'
RETURN a.id AS action, 'DELIVERS' AS type, id AS topic, min(r.wording) AS words
UNION ALL
UNWIND $topics AS id
MATCH (t:Concept {id: id})<-[r:CONCERNS]-(a:Action)<-[:CONTAINS]-(p:Plan)
WHERE p.kind = 'plan'
RETURN a.id AS action, 'CONCERNS' AS type, id AS topic, min(r.phrase) AS words
