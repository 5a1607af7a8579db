// Which bodies is a body part of, and which are its parts?
// who: The pages: everything about one body.
// parameters:
//   agency: agency — id of the body
// columns:
//   part: text — id of the smaller body
//   part_name: text — its name
//   part_kind: text — its kind, in the register's words
//   whole: text — id of the larger body
//   whole_name: text — its name
//   whole_kind: text — its kind, in the register's words
MATCH (g:Agency {id: $agency})-[:PART_OF]-(other:Agency)
WITH DISTINCT g, other
MATCH (a:Agency)-[:PART_OF]->(b:Agency)
WHERE (a.id = g.id AND b.id = other.id) OR (a.id = other.id AND b.id = g.id)
RETURN DISTINCT a.id AS part, a.name AS part_name, a.kind AS part_kind, b.id AS whole, b.name AS whole_name,
  b.kind AS whole_kind
ORDER BY part, whole
