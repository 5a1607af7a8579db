// Which bodies are there? One row a body, those that no plan names too.
// columns:
//   agency: text — id in this graph
//   registered: bool — whether the register holds it
//   name: text — name in full
//   kind: text — kind in the register's words
//   area: text — area it works in
//   part_of: list — ids of the bodies it belongs to
//   until: date — last day of a body that has ended
//   followed_by: text — id of the body that took over
//   leads: int — actions it leads
//   supports: int — actions it supports
MATCH (g:Agency)
OPTIONAL MATCH (g)-[:PART_OF]->(parent:Agency)
WITH g, collect(DISTINCT parent.id) AS part_of
RETURN g.id AS agency, g.registered AS registered, g.name AS name, g.kind AS kind, g.area AS area, part_of,
  g.until AS until, g.followed_by AS followed_by, COUNT { (g)-[:LEADS]->(:Action) } AS leads,
  COUNT { (g)-[:SUPPORTS]->(:Action) } AS supports
ORDER BY agency
