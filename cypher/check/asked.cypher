// What do strategies ask for, and which gaps do documents admit, by what their words name?
// columns:
//   id: text — id of the commitment or gap
//   plan: text — id of its plan
//   gap: bool — whether it is a gap
//   action: text — id of the action that admits the gap
//   harms: list — harms that its own words name
//   schemes: list — programmes that its words, or the response to it, name
//   concepts: list — concepts that its own words name, each as facet and id
MATCH (c:Commitment)
OPTIONAL MATCH (c)-[:DELIVERS]->(m:Programme)
WITH c, collect(DISTINCT {id: m.id, kind: m.kind}) AS schemes
OPTIONAL MATCH (c)-[r:CONCERNS]->(k:Concept)
WHERE r.where = 'text'
WITH c, schemes, collect(DISTINCT {id: k.id, facet: k.facet}) AS concepts
OPTIONAL MATCH (c)-[r:CONCERNS]->(h:Harm)
WHERE r.where = 'text'
WITH c, schemes, concepts, collect(DISTINCT h.id) AS harms
RETURN c.id AS id, c.plan AS plan, false AS gap, null AS action, harms, schemes, concepts
UNION ALL
MATCH (c:Gap)
OPTIONAL MATCH (c)-[:DELIVERS]->(m:Programme)
WITH c, collect(DISTINCT {id: m.id, kind: m.kind}) AS schemes
OPTIONAL MATCH (c)-[:CONCERNS]->(k:Concept)
WITH c, schemes, collect(DISTINCT {id: k.id, facet: k.facet}) AS concepts
RETURN c.id AS id, c.plan AS plan, true AS gap, c.action AS action, [] AS harms, schemes, concepts
