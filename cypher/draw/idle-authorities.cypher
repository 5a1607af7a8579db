// Which bodies does the law name for a partnership, that lead and support nothing in its plan?
// who: The pages: orphans.
// columns:
//   agency: text — id of the body
//   agency_name: text — its name
//   agency_kind: text — its kind, in the register's words
//   authority: text — council, county, police, fire, probation or health
//   plan: text — id of the plan
//   plan_title: text — title of the plan
MATCH (c:Partnership)-[:PUBLISHED]->(p:Plan {kind: 'plan'})
OPTIONAL MATCH (p)-[:CONTAINS]->(any:Action)
WITH c, p, coalesce(p.end, p.start, max(any.end)) AS day
MATCH (g:Agency)-[s:RESPONSIBLE_FOR]->(c)
WHERE (day IS NULL OR coalesce(s.from, day) <= day) AND (day IS NULL OR coalesce(s.to, day) >= day)
OPTIONAL MATCH (g)<-[:PART_OF*0..3]-(:Agency)-[:LEADS|SUPPORTS]->(a:Action)<-[:CONTAINS]-(p)
WITH p, g, s.authority AS authority, count(a) AS actions
WHERE actions = 0
RETURN g.id AS agency, g.name AS agency_name, g.kind AS agency_kind, authority, p.id AS plan, p.title AS plan_title
ORDER BY plan, agency, authority
