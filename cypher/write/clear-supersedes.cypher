// Take away which plan follows which; it is told anew from the plans that are loaded.
// parameters:
//   partnership: text — id of the partnership; null for all
MATCH (c:Partnership)-[:PUBLISHED]->(:Plan)-[r:SUPERSEDES]->(:Plan)
WHERE $partnership IS NULL OR c.id = $partnership
DELETE r
