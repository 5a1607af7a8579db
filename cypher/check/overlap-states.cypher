// In which state were the areas when they were last compared?
// columns:
//   id: text — id of the area
//   state: text — digest of all that the scores rest on
MATCH (c:Comparison)
RETURN c.id AS id, c.state AS state
ORDER BY id
