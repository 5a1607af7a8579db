// Which concepts are there of work and approach?
// columns:
//   id: text — id of the concept
MATCH (k:Concept)
WHERE k.facet IN ['work', 'approach']
RETURN k.id AS id
ORDER BY id
