// Which responsible authority leads nothing in its partnership's plan?
// who: Partnership managers: the law names them.
// group: Who is accountable
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
// columns:
//   plan: text — file stem of the plan
//   partnership: text — id of the partnership whose plan it is
//   authority: text — council, county, police, fire, probation or health
//   agency: text — id of the body that is this authority for that area at the end of the plan
//   agency_name: text — its name
//   named: list — lines of the plan that name it
// counts: loaded, authorities
// total: authorities
// caveat: {loaded}
MATCH (c:Partnership)-[:PUBLISHED]->(p:Plan)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
OPTIONAL MATCH (p)-[:CONTAINS]->(a:Action)
OPTIONAL MATCH (a)<-[:LEADS]-(lead:Agency)
WITH c, p, coalesce(p.end, p.start, max(a.end)) AS day, collect(DISTINCT lead.id) AS leads
MATCH (g:Agency)-[s:RESPONSIBLE_FOR]->(c)
WHERE (day IS NULL OR coalesce(s.from, day) <= day) AND (day IS NULL OR coalesce(s.to, day) >= day)
OPTIONAL MATCH (g)<-[:PART_OF*0..3]-(unit:Agency)
WHERE unit.id IN leads
WITH c, p, s.authority AS authority, g, count(unit) AS leading
WITH c, p, authority, collect({id: g.id, name: g.name, followed_by: coalesce(g.followed_by, ''), leading: leading}) AS seats
UNWIND seats AS seat
WITH c, p, authority, seat, seats
WHERE none(each IN seats WHERE each.id = seat.followed_by)
  AND none(each IN seats WHERE each.leading > 0 AND (each.id = seat.id OR each.followed_by = seat.id))
OPTIONAL MATCH (p)-[n:MENTIONS]->(g:Agency {id: seat.id})
RETURN p.id AS plan, c.id AS partnership, authority, seat.id AS agency, seat.name AS agency_name, coalesce(n.lines, []) AS named
ORDER BY plan, authority, agency
