// Which actions stand behind each number of the coverage?
// who: The pages: the matrix, whose cells open to their actions.
// parameters:
//   by: text — priority, harm, authority or a facet of the concepts
//   basis: text — stated or inferred
// columns:
//   plan: text — id of the plan
//   value: text — id of the priority, harm or concept, or the authority
//   action: text — id of the action
//   phrase: text — the words that show it, where words do
MATCH (p:Plan {kind: 'plan'})-[:CONTAINS]->(a:Action)-[r:ADDRESSES|CONCERNS]->(v:Priority|Harm|Concept)
WHERE ($basis = 'inferred' OR r.basis = 'stated') AND (
  ($by = 'priority' AND v:Priority AND EXISTS { (p)-[:SETS]->(v) }) OR
  ($by = 'harm' AND v:Harm) OR (v:Concept AND v.facet = $by AND $by <> 'harm'))
RETURN p.id AS plan, v.id AS value, a.id AS action, min(r.phrase) AS phrase
UNION ALL
MATCH (c:Partnership)-[:PUBLISHED]->(p:Plan {kind: 'plan'})
WHERE $by = 'authority'
OPTIONAL MATCH (p)-[:CONTAINS]->(any:Action)
WITH c, p, coalesce(p.end, p.start, max(any.end)) AS day
MATCH (g:Agency)-[s:RESPONSIBLE_FOR]->(c)
WHERE (day IS NULL OR coalesce(s.from, day) <= day) AND (day IS NULL OR coalesce(s.to, day) >= day)
MATCH (g)<-[:PART_OF*0..3]-(:Agency)-[r:LEADS]->(a:Action)<-[:CONTAINS]-(p)
RETURN p.id AS plan, s.authority AS value, a.id AS action, min(r.as_written) AS phrase
