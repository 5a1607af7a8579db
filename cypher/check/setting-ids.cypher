// Which concepts are there of a setting?
// columns:
//   id: text — id of the concept
MATCH (k:Concept)
WHERE k.facet IN ['setting']
RETURN k.id AS id
ORDER BY id
