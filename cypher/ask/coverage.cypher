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
MATCH (p:Plan)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
OPTIONAL MATCH (c:Partnership)-[:PUBLISHED]->(p)
OPTIONAL MATCH (p)-[:CONTAINS]->(any:Action)
WITH p, c, count(any) AS of, coalesce(p.end, p.start, max(any.end)) AS day
CALL (p, c, day) {
  MATCH (p)-[:SETS]->(v:Priority)
  WHERE $by = 'priority'
  OPTIONAL MATCH (p)-[:CONTAINS]->(a:Action)-[r:ADDRESSES]->(v)
  WHERE $basis = 'inferred' OR r.basis = 'stated'
  RETURN v.id AS value, v.name AS name, count(DISTINCT a) AS actions
  UNION ALL
  MATCH (v:Harm)
  WHERE $by = 'harm'
  OPTIONAL MATCH (v)<-[:SUGGESTS]-(theme:Concept)
  WHERE $basis = 'inferred'
  WITH p, v, collect(theme) AS themes
  WITH p, v, themes + [v] AS themes
  OPTIONAL MATCH (p)-[:CONTAINS]->(a:Action)-[r:CONCERNS]->(t)
  WHERE t IN themes AND ($basis = 'inferred' OR r.basis = 'stated')
  RETURN v.id AS value, v.name AS name, count(DISTINCT a) AS actions
  UNION ALL
  MATCH (v:Concept)
  WHERE v.facet = $by AND $by <> 'harm'
  OPTIONAL MATCH (p)-[:CONTAINS]->(a:Action)-[r:CONCERNS]->(v)
  WHERE $basis = 'inferred' OR r.basis = 'stated'
  RETURN v.id AS value, v.name AS name, count(DISTINCT a) AS actions
  UNION ALL
  MATCH (g:Agency)-[s:RESPONSIBLE_FOR]->(c)
  WHERE $by = 'authority'
    AND (day IS NULL OR coalesce(s.from, day) <= day)
    AND (day IS NULL OR coalesce(s.to, day) >= day)
  OPTIONAL MATCH (g)<-[:PART_OF*0..3]-(unit:Agency)-[:LEADS]->(a:Action)<-[:CONTAINS]-(p)
  WITH s.authority AS value, g, a ORDER BY g.name
  WITH value, collect(DISTINCT g.name) AS names, count(DISTINCT a) AS actions
  RETURN value, reduce(all = '', each IN names | all + CASE all WHEN '' THEN '' ELSE ', ' END + each) AS name, actions
}
RETURN p.id AS plan, c.id AS partnership, $by AS by, value, name, actions, of,
  CASE of WHEN 0 THEN null ELSE toFloat(actions) / of END AS share
ORDER BY plan, value
