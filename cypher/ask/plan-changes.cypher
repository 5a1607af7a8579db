// What changed between an earlier and a later plan of one partnership?
// who: Plan owners; views draw it.
// group: Links, changes, kinds
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
//   old: plan = none — id of the earlier plan; the last but one of each partnership when left out
//   new: plan = none — id of the later plan; the last of each partnership when left out
//   min_score: number = 0.2 — likeness from which an earlier action is taken for carried on
// columns:
//   kind: text — agency, programme or action
//   change: text — gone, new or kept
//   id: text — id of the agency or programme; null for actions, and for bodies in no register
//   name: text — its name; of an action its title, of one that is kept its earlier title
//   lines_old: list — lines of the earlier plan
//   lines_new: list — lines of the later plan
//   plan_old: text — the earlier plan
//   plan_new: text — the later plan
// counts: loaded
// total: rows
// caveat: {loaded} Gone from the plan is not gone from the ground.
CALL () {
  MATCH (n:Plan)-[:SUPERSEDES]->(o:Plan)
  WHERE ($old IS NULL OR $new IS NULL) AND ($old IS NULL OR o.id = $old) AND ($new IS NULL OR n.id = $new)
    AND ($plan IS NULL OR (o.id IN $plan AND n.id IN $plan))
    AND ($old IS NOT NULL OR $new IS NOT NULL OR NOT EXISTS { MATCH (:Plan)-[:SUPERSEDES]->(n) })
  RETURN o, n
  UNION
  MATCH (o:Plan {id: $old})
  MATCH (n:Plan {id: $new})
  RETURN o, n
}
CALL (o, n) {
  UNWIND [o, n] AS p
  MATCH (p)-[:CONTAINS]->(a:Action)
  CALL (a) {
    MATCH (a)<-[:LEADS|SUPPORTS]-(g:Agency)
    RETURN 'agency' AS kind, g.id AS key, CASE WHEN g.registered THEN g.id END AS id, g.name AS name
    UNION
    MATCH (a)-[:NAMES {role: 'vague'}]->(l:Label)
    RETURN 'agency' AS kind, l.id AS key, null AS id, l.name AS name
    UNION
    MATCH (a)-[:DELIVERS]->(m:Programme)
    WHERE NOT m.kind IN ['strategy', 'report', 'assessment', 'legislation']
    RETURN 'programme' AS kind, m.id AS key, m.id AS id, m.name AS name
  }
  WITH n, p, a, kind, key, id, name
  WITH kind, key, id, name, collect(CASE WHEN p <> n THEN a END) AS before, collect(CASE WHEN p = n THEN a END) AS after
  RETURN kind, id, name, [a IN before | a.line] AS lines_old, [a IN after | a.line] AS lines_new
  UNION ALL
  MATCH (o)-[:CONTAINS]->(a:Action)
  OPTIONAL MATCH (a)-[r:OVERLAPS]-(b:Action {plan: n.id})
  WHERE r.score >= $min_score
  OPTIONAL MATCH (a)-[:MEMBER_OF]->(f:Family)
  WITH coalesce(f.name, a.title) AS name, b IS NULL AS gone, collect(DISTINCT a) AS before, collect(DISTINCT b) AS after
  RETURN 'action' AS kind, null AS id, name, [a IN before | a.line] AS lines_old, [a IN after | a.line] AS lines_new
  UNION ALL
  MATCH (n)-[:CONTAINS]->(b:Action)
  WHERE NOT EXISTS { MATCH (b)-[r:OVERLAPS]-(a:Action) WHERE a.plan = o.id AND r.score >= $min_score }
  OPTIONAL MATCH (b)-[:MEMBER_OF]->(f:Family)
  WITH coalesce(f.name, b.title) AS name, collect(DISTINCT b) AS after
  RETURN 'action' AS kind, null AS id, name, [] AS lines_old, [a IN after | a.line] AS lines_new
}
WITH kind, CASE WHEN size(lines_new) = 0 THEN 'gone' WHEN size(lines_old) = 0 THEN 'new' ELSE 'kept' END AS change, id, name,
  lines_old, lines_new, o.id AS plan_old, n.id AS plan_new
RETURN kind, change, id, name, lines_old, lines_new, plan_old, plan_new
ORDER BY kind, change, name, id, plan_old, plan_new
