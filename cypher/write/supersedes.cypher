// Which plan follows which of the same partnership? Plans that begin on the same day do not follow each other.
// parameters:
//   partnership: text — id of the partnership; null for all
MATCH (c:Partnership)-[:PUBLISHED]->(p:Plan)
WHERE ($partnership IS NULL OR c.id = $partnership) AND p.kind = 'plan' AND coalesce(p.start, p.end) IS NOT NULL
WITH c, p, coalesce(p.start, p.end) AS since
ORDER BY since, p.end, p.id
WITH c, collect({id: p.id, since: since}) AS plans
UNWIND range(1, size(plans) - 1) AS i
WITH plans[i] AS after, plans[i - 1] AS before
WHERE after.since > before.since
MATCH (later:Plan {id: after.id})
MATCH (earlier:Plan {id: before.id})
CREATE (later)-[:SUPERSEDES]->(earlier)
