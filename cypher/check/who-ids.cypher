// Which concepts are there of people?
// columns:
//   id: text — id of the concept
MATCH (k:Concept)
WHERE k.facet IN ['who']
RETURN k.id AS id
ORDER BY id
