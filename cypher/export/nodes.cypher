// What is in the graph?
// columns:
//   label: text — label of the node
//   id: text — its key
//   props: map — its properties
MATCH (n)
RETURN labels(n)[0] AS label, n.id AS id, properties(n) AS props
ORDER BY label, id
