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
OPTIONAL MATCH (p)-[:CONTAINS]->(any:Action)
WITH c, p, coalesce(p.end, p.start, max(any.end)) AS day
MATCH (g:Agency)-[s:RESPONSIBLE_FOR]->(c)
WHERE (day IS NULL OR coalesce(s.from, day) <= day) AND (day IS NULL OR coalesce(s.to, day) >= day)
OPTIONAL MATCH (g)<-[:PART_OF*0..3]-(unit:Agency)-[:LEADS]->(a:Action)<-[:CONTAINS]-(p)
WITH c, p, s.authority AS authority, g, count(a) AS leads
WITH c, p, authority, collect({body: g, leads: leads}) AS seats
UNWIND seats AS seat
WITH c, p, authority, seat.body AS g, reduce(all = seat.leads, each IN seats |
  all + CASE WHEN each.body.followed_by = seat.body.id OR seat.body.followed_by = each.body.id THEN each.leads ELSE 0 END) AS leads,
  any(each IN seats WHERE coalesce(seat.body.followed_by, '') = each.body.id) AS followed
WHERE leads = 0 AND NOT followed
OPTIONAL MATCH (p)-[n:MENTIONS]->(g)
RETURN p.id AS plan, c.id AS partnership, authority, g.id AS agency, g.name AS agency_name, coalesce(n.lines, []) AS named
ORDER BY plan, authority, agency
