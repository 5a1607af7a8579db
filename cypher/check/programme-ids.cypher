// Which programmes are known?
// columns:
//   id: text — id of the programme
MATCH (m:Programme)
RETURN m.id AS id
ORDER BY id
