// What are the things called that answers name by their ids?
// who: The pages: a picture shows names.
// columns:
//   kind: text — agency, partnership, programme, concept, locality or priority
//   id: text — its id
//   name: text — its name
MATCH (t:Agency)
RETURN 'agency' AS kind, t.id AS id, t.name AS name
UNION ALL
MATCH (t:Partnership)
RETURN 'partnership' AS kind, t.id AS id, t.name AS name
UNION ALL
MATCH (t:Programme)
RETURN 'programme' AS kind, t.id AS id, t.name AS name
UNION ALL
MATCH (t:Concept)
RETURN 'concept' AS kind, t.id AS id, t.name AS name
UNION ALL
MATCH (t:Harm)
RETURN 'concept' AS kind, t.id AS id, t.name AS name
UNION ALL
MATCH (t:Priority)
RETURN 'priority' AS kind, t.id AS id, t.name AS name
UNION ALL
MATCH (t:Locality)
RETURN 'locality' AS kind, t.id AS id, t.name AS name
