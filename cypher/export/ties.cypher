// What ties the things in the graph?
// columns:
//   type: text — type of the relationship
//   from_label: text — label of its start
//   start: text — key of its start
//   to_label: text — label of its end
//   end: text — key of its end
//   props: map — its properties
MATCH (a)-[r]->(b)
RETURN type(r) AS type, labels(a)[0] AS from_label, a.id AS start, labels(b)[0] AS to_label, b.id AS end,
  properties(r) AS props
ORDER BY type, from_label, start, to_label, end
