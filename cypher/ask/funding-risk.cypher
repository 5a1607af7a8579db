// If the money of this body stops, what falls?
// who: The network and its funders.
// group: Time and money
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
//   agency: agency = lvrn — id of the body
// columns:
//   plan: text — file stem of the plan
//   code: text — code as printed
//   title: text — title of the action
//   line: int — line of the file where it stands
//   page: text — page or sheet, where the file has no lines
//   row: int — row of the table, where the file has no lines
//   how: text — alone (it leads alone), with others, or clause (the text makes work depend on its money, or on money in a scheme of this body)
//   words: text — the clause, if there is one
//   others: list — other leads; of a body in no register its name
// counts: loaded, actions, funding-end-of
// total: actions
// caveat: {loaded} {funding-end-of}
CALL () {
  MATCH (g:Agency {id: $agency})-[:LEADS]->(a:Action)
  RETURN DISTINCT a, coalesce(a.money, []) AS clauses
  UNION ALL
  MATCH (g:Agency {id: $agency})-[f:FUNDS]->(a:Action)
  RETURN a, collect(f.words) AS clauses
  UNION ALL
  MATCH (g:Agency {id: $agency})-[:LEADS]->(:Action)-[:DELIVERS]->(m:Programme)
  WITH DISTINCT g, m
  MATCH (m)<-[d:DELIVERS]-(a:Action)
  WHERE size(coalesce(a.money, [])) > 0 AND NOT EXISTS { (g)-[:LEADS]->(a) }
  WITH a, collect(d.wording) AS wordings
  WITH a, [each IN a.money WHERE any(word IN wordings WHERE each CONTAINS word)] AS clauses
  WHERE size(clauses) > 0
  RETURN a, clauses
}
WITH a, collect(clauses) AS lists
MATCH (p:Plan)-[:CONTAINS]->(a)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
OPTIONAL MATCH (a)<-[:LEADS]-(o:Agency)
WITH a, reduce(all = [], each IN lists | all + each) AS clauses, collect(DISTINCT o) AS leads
WITH a, clauses, [o IN leads WHERE o.id = $agency] AS own, [o IN leads WHERE o.id <> $agency] AS rest
RETURN a.plan AS plan, a.code AS code, a.title AS title, a.line AS line,
  CASE WHEN a.line IS NULL THEN a.page END AS page, CASE WHEN a.line IS NULL THEN a.row END AS row,
  CASE WHEN size(own) = 0 THEN 'clause' WHEN size(rest) = 0 THEN 'alone' ELSE 'with others' END AS how,
  reduce(all = null, each IN clauses | CASE WHEN all IS NULL THEN each ELSE all + ' … ' + each END) AS words,
  [o IN rest | CASE WHEN o.registered THEN o.id ELSE o.name END] AS others
ORDER BY plan, line, a.order
