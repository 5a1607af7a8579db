// Which plan follows which of the same partnership? Plans that begin on the same day do not follow each other.
// A plan that prints no dates of its own is placed by the earliest of its actions'.
// parameters:
//   partnership: text — id of the partnership; null for all
MATCH (c:Partnership)-[:PUBLISHED]->(p:Plan)
WHERE ($partnership IS NULL OR c.id = $partnership) AND p.kind = 'plan'
OPTIONAL MATCH (p)-[:CONTAINS]->(a:Action)
WITH c, p, min(coalesce(a.start, a.end, a.review)) AS earliest
WITH c, p, coalesce(p.start, p.end, earliest) AS since, coalesce(p.start, p.end) IS NULL AS inferred
WHERE since IS NOT NULL
WITH c, p, since, inferred
ORDER BY since, p.end, p.id
WITH c, collect({id: p.id, since: since, inferred: inferred}) AS plans
UNWIND range(1, size(plans) - 1) AS i
WITH plans[i] AS after, plans[i - 1] AS before
WHERE after.since > before.since
MATCH (later:Plan {id: after.id})
MATCH (earlier:Plan {id: before.id})
CREATE (later)-[:SUPERSEDES {basis: CASE WHEN after.inferred OR before.inferred THEN 'inferred' ELSE 'stated' END}]->(earlier)
