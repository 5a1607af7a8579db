// Which programmes and concepts do the compared words name?
// parameters:
//   plans: list — ids of the plans
// columns:
//   item: text — id of the action, commitment or passage
//   id: text — id of the programme or concept
//   name: text — its name
//   facet: text — facet of the concept, or programme
//   kind: text — kind of the programme
//   phrase: text — the words that name it
//   where: text — which field they stand in
MATCH (p:Plan)-[:CONTAINS|STATES|SAYS]->(n)-[r:DELIVERS|CONCERNS]->(t:Programme|Concept)
WHERE p.id IN $plans
RETURN n.id AS item, t.id AS id, t.name AS name, CASE type(r) WHEN 'DELIVERS' THEN 'programme' ELSE t.facet END AS facet,
  CASE type(r) WHEN 'DELIVERS' THEN t.kind END AS kind, coalesce(r.wording, r.phrase) AS phrase, r.where AS where
ORDER BY item, facet, id, phrase
