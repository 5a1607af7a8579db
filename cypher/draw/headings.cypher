// Which priorities, principles and localities does a plan set?
// who: The pages: what a plan's actions stand under.
// parameters:
//   plan: text — id of the plan
// columns:
//   kind: text — priority, principle or locality
//   id: text — its id
//   name: text — its name
//   words: text — the words beneath the heading
//   page: text — page or sheet
//   line: int — line
CALL () {
  MATCH (:Plan {id: $plan})-[r:SETS]->(n:Priority|Principle)
  RETURN n, r.page AS page, r.line AS line,
    CASE WHEN n:Priority THEN 'priority' ELSE 'principle' END AS kind
  UNION
  MATCH (n:Locality)
  WHERE n.plan = $plan
  RETURN n, null AS page, null AS line, 'locality' AS kind
}
RETURN kind, n.id AS id, n.name AS name, n.text AS words, page, line
ORDER BY kind, n.order, id
