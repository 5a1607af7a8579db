// Which agencies are in the graph?
// columns:
//   id: text — id of the agency
MATCH (g:Agency)
RETURN g.id AS id
ORDER BY id
