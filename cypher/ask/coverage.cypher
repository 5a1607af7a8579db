// How much work stands against each priority, harm or kind of work, partnership by partnership?
// who: Boards: the heat map. A cell opens to its actions.
// group: Gaps
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
//   by: priority|harm|authority|work|who|setting|approach = priority — what the rows are
//   basis: stated|inferred = stated — what ties an action to a priority, a harm or a concept: printed words, or inference as well
// columns:
//   plan: text — file stem of the plan
//   partnership: text — id of the partnership whose plan it is
//   by: text — as asked
//   value: text — id of the priority, harm, concept or authority
//   name: text — its name; for an authority the body of that area at the end of the plan
//   actions: int — actions of the plan tied to it; for an authority those it or a unit of it leads
//   of: int — actions of the plan
//   share: number — actions through of
// counts: loaded, cells
// total: cells
// caveat: {loaded}
CALL () {
  MATCH (p:Plan)-[:SETS]->(v:Priority)
  WHERE $by = 'priority' AND (($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan)
  OPTIONAL MATCH (v)<-[r:ADDRESSES]-(a:Action)
  WHERE $basis = 'inferred' OR r.basis = 'stated'
  RETURN p, v.id AS value, v.name AS name, count(DISTINCT a) AS actions
  UNION ALL
  UNWIND CASE $by WHEN 'harm' THEN [0] ELSE [] END AS none
  MATCH (p:Plan), (v:Harm)
  WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
  RETURN p, v.id AS value, v.name AS name, none AS actions
  UNION ALL
  UNWIND CASE $by WHEN 'harm' THEN [0] ELSE [] END AS none
  MATCH (v:Harm)
  OPTIONAL MATCH (v)<-[:SUGGESTS]-(theme:Concept)
  WHERE $basis = 'inferred'
  WITH v, collect(theme) AS themes
  UNWIND themes + [v] AS t
  MATCH (t)<-[r:CONCERNS]-(a:Action)<-[:CONTAINS]-(p:Plan)
  WHERE ($basis = 'inferred' OR r.basis = 'stated') AND (($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan)
  RETURN p, v.id AS value, v.name AS name, count(DISTINCT a) AS actions
  UNION ALL
  MATCH (v:Concept)
  WHERE v.facet = $by AND $by <> 'harm'
  MATCH (p:Plan)
  WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
  RETURN p, v.id AS value, v.name AS name, 0 AS actions
  UNION ALL
  MATCH (v:Concept)
  WHERE v.facet = $by AND $by <> 'harm'
  MATCH (v)<-[r:CONCERNS]-(a:Action)<-[:CONTAINS]-(p:Plan)
  WHERE ($basis = 'inferred' OR r.basis = 'stated') AND (($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan)
  RETURN p, v.id AS value, v.name AS name, count(DISTINCT a) AS actions
  UNION ALL
  UNWIND CASE $by WHEN 'authority' THEN [0] ELSE [] END AS none
  MATCH (c:Partnership)-[:PUBLISHED]->(p:Plan)
  WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
  OPTIONAL MATCH (p)-[:CONTAINS]->(a:Action)
  OPTIONAL MATCH (a)<-[:LEADS]-(lead:Agency)
  WITH c, p, a, collect(DISTINCT lead.id) AS leads
  WITH c, p, coalesce(p.end, p.start, max(a.end)) AS day, collect(leads) AS led
  MATCH (g:Agency)-[s:RESPONSIBLE_FOR]->(c)
  WHERE (day IS NULL OR coalesce(s.from, day) <= day) AND (day IS NULL OR coalesce(s.to, day) >= day)
  OPTIONAL MATCH (g)<-[:PART_OF*0..3]-(unit:Agency)
  WITH p, led, s.authority AS value, g, collect(DISTINCT unit.id) AS units ORDER BY g.name
  WITH p, led, value, collect(DISTINCT g.name) AS names, collect(units) AS lists
  WITH p, led, value, names, reduce(all = [], each IN lists | all + each) AS units
  RETURN p, value, reduce(all = '', each IN names | all + CASE all WHEN '' THEN '' ELSE ', ' END + each) AS name,
    size([leads IN led WHERE any(lead IN leads WHERE lead IN units)]) AS actions
}
WITH p, value, name, sum(actions) AS actions
WITH p, collect({value: value, name: name, actions: actions}) AS cells
OPTIONAL MATCH (c:Partnership)-[:PUBLISHED]->(p)
WITH p, c, cells, COUNT { (p)-[:CONTAINS]->(:Action) } AS of
UNWIND cells AS cell
RETURN p.id AS plan, c.id AS partnership, $by AS by, cell.value AS value, cell.name AS name, cell.actions AS actions, of,
  CASE of WHEN 0 THEN null ELSE toFloat(cell.actions) / of END AS share
ORDER BY plan, value
