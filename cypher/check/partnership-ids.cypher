// Which partnerships are known?
// columns:
//   id: text — id of the partnership
MATCH (c:Partnership)
RETURN c.id AS id
ORDER BY id
