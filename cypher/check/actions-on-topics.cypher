// Which actions of partnerships' plans name these topics, with the words that do?
// parameters:
//   topics: list — ids of the programmes, concepts and harms that are looked for
// columns:
//   action: text — id of the action
//   type: text — programme, concept or harm, which may have one id
//   topic: text — id of the programme, concept or harm
//   words: text — the words that name it
UNWIND $topics AS id
MATCH (t:Programme {id: id})<-[r:DELIVERS]-(a:Action)<-[:CONTAINS]-(p:Plan)
WHERE p.kind = 'plan'
RETURN a.id AS action, 'programme' AS type, id AS topic, min(r.wording) AS words
UNION ALL
UNWIND $topics AS id
MATCH (t:Concept {id: id})<-[r:CONCERNS]-(a:Action)<-[:CONTAINS]-(p:Plan)
WHERE p.kind = 'plan'
RETURN a.id AS action, 'concept' AS type, id AS topic, min(r.phrase) AS words
UNION ALL
UNWIND $topics AS id
MATCH (t:Harm {id: id})<-[r:CONCERNS]-(a:Action)<-[:CONTAINS]-(p:Plan)
WHERE p.kind = 'plan'
RETURN a.id AS action, 'harm' AS type, id AS topic, min(r.phrase) AS words
