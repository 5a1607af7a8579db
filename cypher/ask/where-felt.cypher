// If this agency left, where would most be lost?
// who: The network and chairs: the partnership, locality or priority that feels it first.
// group: Who is accountable
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
//   agency: agency = lvrn — id of the body that leaves
// columns:
//   by: text — partnership, locality or priority
//   name: text — its name
//   plan: text — file stem of the plan that names the locality or priority
//   only_lead: int — actions that would lose their only lead
//   co_lead: int — actions that would lose one of several leads
//   supporter: int — actions that would lose a supporter
//   only_lead_with_units: int — actions that would lose their only lead if the body's units left too
//   co_lead_with_units: int — the same for one of several leads
//   supporter_with_units: int — the same for a supporter
//   actions: int — actions that stand there, of all bodies
// counts: loaded, standing
// total: standing
// caveat: {loaded} An action stands under its partnership, its locality and each priority it is printed under.
MATCH (whole:Agency {id: $agency})
OPTIONAL MATCH (whole)<-[:PART_OF*1..4]-(unit:Agency)
WITH whole, collect(DISTINCT unit) + [whole] AS leaving
UNWIND leaving AS g
MATCH (g)-[r:LEADS|SUPPORTS]->(a:Action)<-[:CONTAINS]-(p:Plan)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
WITH whole, leaving, p, a, min(CASE WHEN g = whole THEN type(r) END) AS own, min(type(r)) AS any
OPTIONAL MATCH (a)<-[:LEADS]-(o:Agency)
WITH p, a, own, any, sum(CASE WHEN o = whole THEN 0 WHEN o IS NULL THEN 0 ELSE 1 END) AS others,
  sum(CASE WHEN o IS NULL OR o IN leaving THEN 0 ELSE 1 END) AS outside
WITH p, a, CASE WHEN own = 'SUPPORTS' THEN 'supporter' WHEN own IS NULL THEN '' WHEN others = 0 THEN 'only lead'
    ELSE 'co-lead' END AS loses,
  CASE WHEN any = 'SUPPORTS' THEN 'supporter' WHEN outside = 0 THEN 'only lead' ELSE 'co-lead' END AS with_units
WITH loses, with_units,
  [(c:Partnership)-[:PUBLISHED]->(p) | ['partnership', c.id, c.name, null]]
  + [(a)-[:IN]->(l:Locality) | ['locality', l.id, l.name, p.id]]
  + [(a)-[t:ADDRESSES]->(y:Priority) WHERE t.basis = 'stated' | ['priority', y.id, y.name, p.id]] AS groups
UNWIND groups AS group
WITH group[0] AS by, group[1] AS id, group[2] AS name, group[3] AS plan,
  sum(CASE loses WHEN 'only lead' THEN 1 ELSE 0 END) AS only_lead,
  sum(CASE loses WHEN 'co-lead' THEN 1 ELSE 0 END) AS co_lead,
  sum(CASE loses WHEN 'supporter' THEN 1 ELSE 0 END) AS supporter,
  sum(CASE with_units WHEN 'only lead' THEN 1 ELSE 0 END) AS only_lead_with_units,
  sum(CASE with_units WHEN 'co-lead' THEN 1 ELSE 0 END) AS co_lead_with_units,
  sum(CASE with_units WHEN 'supporter' THEN 1 ELSE 0 END) AS supporter_with_units
RETURN by, name, plan, only_lead, co_lead, supporter, only_lead_with_units, co_lead_with_units, supporter_with_units,
  CASE by WHEN 'locality' THEN COUNT { (:Locality {id: id})<-[:IN]-(:Action) }
    WHEN 'priority' THEN COUNT { (:Priority {id: id})<-[:ADDRESSES {basis: 'stated'}]-(:Action) }
    ELSE COUNT { (:Partnership {id: id})-[:PUBLISHED]->(:Plan)-[:CONTAINS]->(:Action) } END AS actions
ORDER BY CASE by WHEN 'partnership' THEN 1 WHEN 'locality' THEN 2 ELSE 3 END, only_lead DESC, only_lead_with_units DESC,
  co_lead DESC, co_lead_with_units DESC, supporter DESC, plan, name, id
