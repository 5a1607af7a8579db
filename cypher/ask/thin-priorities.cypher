// Which priority has least work behind it?
// who: Boards.
// group: Gaps
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
//   basis: stated|inferred = stated — what ties an action to a priority: printed words only, or inference as well
// columns:
//   plan: text — file stem of the plan
//   priority: text — name of the priority
//   line: int — line of the file where the plan sets it
//   page: text — page or sheet, where the file has no lines
//   actions: int — actions of the plan tied to it
//   share: number — actions through all actions of the plan
// counts: loaded, priorities, untied
// total: priorities
// caveat: {loaded} {untied}
MATCH (p:Plan)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
WITH p, COUNT { (p)-[:CONTAINS]->(:Action) } AS of
MATCH (p)-[s:SETS]->(v:Priority)
OPTIONAL MATCH (v)<-[r:ADDRESSES]-(a:Action)
WHERE $basis = 'inferred' OR r.basis = 'stated'
WITH p, of, v, min(s.line) AS line, min(s.page) AS page, count(DISTINCT a) AS actions
RETURN p.id AS plan, v.name AS priority, line, CASE WHEN line IS NULL THEN page END AS page, actions,
  CASE of WHEN 0 THEN null ELSE toFloat(actions) / of END AS share
ORDER BY plan, actions, line, v.order
