// Which plans are loaded?
// columns:
//   id: text — id of the plan
MATCH (p:Plan)
RETURN p.id AS id
ORDER BY id
