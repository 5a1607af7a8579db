// Which programmes and kinds of work do these actions name?
// who: The pages: what alike actions are grouped by.
// parameters:
//   actions: list — ids of the actions
// columns:
//   action: text — id of the action
//   topic: text — id of the programme or concept
//   name: text — its name
//   kind: text — programme or concept
//   phrase: text — the words that name it
UNWIND $actions AS id
MATCH (a:Action {id: id})-[r:DELIVERS]->(t:Programme)
RETURN a.id AS action, t.id AS topic, t.name AS name, 'programme' AS kind, min(r.wording) AS phrase
UNION ALL
UNWIND $actions AS id
MATCH (a:Action {id: id})-[r:CONCERNS]->(t:Concept)
WHERE t.facet IN ['work', 'harm']
RETURN a.id AS action, t.id AS topic, t.name AS name, 'concept' AS kind, min(r.phrase) AS phrase
