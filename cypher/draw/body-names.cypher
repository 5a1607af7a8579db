// Which bodies are there, and under which names do they go?
// who: The pages: the body that a name means.
// columns:
//   agency: text — id of the body
//   agency_name: text — its name
//   agency_kind: text — its kind, in the register's words
//   registered: bool — whether a register holds it
//   names: list — the names it is written by
//   actions: int — actions it leads or supports
MATCH (g:Agency)
RETURN g.id AS agency, g.name AS agency_name, g.kind AS agency_kind, g.registered AS registered,
  [(g)-[:KNOWN_AS]->(n:Alias) | n.text] AS names, COUNT { (g)-[:LEADS|SUPPORTS]->(:Action) } AS actions
ORDER BY agency
