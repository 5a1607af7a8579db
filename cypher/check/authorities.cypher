// How many authorities does the law name for the plans' partnerships?
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   authorities: int — bodies with a seat at the end of each plan; one that another follows is not counted beside it
MATCH (c:Partnership)-[:PUBLISHED]->(p:Plan)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
OPTIONAL MATCH (p)-[:CONTAINS]->(any:Action)
WITH c, p, coalesce(p.end, p.start, max(any.end)) AS day
MATCH (g:Agency)-[s:RESPONSIBLE_FOR]->(c)
WHERE (day IS NULL OR coalesce(s.from, day) <= day) AND (day IS NULL OR coalesce(s.to, day) >= day)
WITH p, s.authority AS authority, collect(DISTINCT g) AS bodies
UNWIND bodies AS g
WITH g, bodies
WHERE none(each IN bodies WHERE coalesce(g.followed_by, '') = each.id)
RETURN count(*) AS authorities
