// Which actions has nobody to answer for them?
// who: The pages: orphans.
// columns:
//   action: text — id of the action
//   plan: text — id of its plan
//   parties: list — what its lead cell names all the same, as printed
MATCH (p:Plan {kind: 'plan'})-[:CONTAINS]->(a:Action)
WHERE NOT EXISTS { (:Agency)-[:LEADS]->(a) }
RETURN a.id AS action, p.id AS plan, [(a)-[n:NAMES]->(:Label) | n.as_written] AS parties
ORDER BY plan, a.order, action
