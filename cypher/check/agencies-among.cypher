// Which of these agencies are in the graph?
// parameters:
//   ids: list — ids that are looked for
// columns:
//   id: text — id of the agency
UNWIND $ids AS wanted
MATCH (g:Agency {id: wanted})
RETURN g.id AS id
ORDER BY id
