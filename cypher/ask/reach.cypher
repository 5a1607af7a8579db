// What lies within so many steps of this body, and in which role?
// who: A commissioner's first look at one agency.
// group: The network
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
//   agency: agency = lvrn — id of the body
//   steps: int = 2 — how far to go, 4 at most
// columns:
//   steps: int — steps of the shortest way to it
//   kind: text — action, agency, programme, locality, priority, concept or plan
//   id: text — its id
//   name: text — its name; of an action its title
//   plan: text — of an action: file stem of the plan
//   code: text — of an action: code as printed
//   title: text — of an action: title
//   line: int — of an action: line of the file where it stands
//   page: text — of an action: page or sheet, where the file has no lines
//   row: int — of an action: row of the table, where the file has no lines
//   role: text — lead or support, where a body and an action meet in the last step; the lead where it is both
//   via: text — the way in words; of several ways of that length the first by the alphabet
// counts: loaded
// total: rows
// caveat: {loaded}
MATCH (p:Plan)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
WITH collect(p.id) AS plans, {LEADS: ['leads ', 'led by '], SUPPORTS: ['supports ', 'supported by '],
  PART_OF: ['part of ', 'has the part '], DELIVERS: ['delivers ', 'delivered by '], IN: ['in ', 'place of '],
  LINKED_TO: ['linked to ', 'linked from '], ADDRESSES: ['addresses ', ''], CONCERNS: ['about ', ''],
  CONTAINS: ['', 'of ']} AS say
MATCH (g:Agency {id: $agency})
CALL (g, plans, say) {
  MATCH (g)-[r:LEADS|SUPPORTS|PART_OF]-(m)
  WHERE NOT m:Action OR m.plan IN plans
  RETURN 1 AS step, m, type(r) AS type, say[type(r)][CASE WHEN startNode(r) = g THEN 0 ELSE 1 END] AS way
  UNION ALL
  MATCH (g)-[r1:LEADS|SUPPORTS|PART_OF]-(x1)
  WHERE $steps > 1 AND (NOT x1:Action OR x1.plan IN plans)
  WITH plans, say, x1, min(say[type(r1)][CASE WHEN startNode(r1) = g THEN 0 ELSE 1 END] +
    CASE WHEN x1:Action THEN x1.plan + ':' + toString(coalesce(x1.line, x1.order)) ELSE x1.name END) AS way
  MATCH (x1)-[r:LEADS|SUPPORTS|PART_OF|DELIVERS|IN|LINKED_TO|ADDRESSES|CONCERNS|CONTAINS]-(m)
  WHERE (NOT m:Action OR m.plan IN plans) AND coalesce(r.basis, 'stated') = 'stated'
  RETURN 2 AS step, m, type(r) AS type, way + ', ' + say[type(r)][CASE WHEN startNode(r) = x1 THEN 0 ELSE 1 END] AS way
  UNION ALL
  MATCH (g)-[r1:LEADS|SUPPORTS|PART_OF]-(x1)
  WHERE $steps > 2 AND (NOT x1:Action OR x1.plan IN plans)
  WITH plans, say, x1, min(say[type(r1)][CASE WHEN startNode(r1) = g THEN 0 ELSE 1 END] +
    CASE WHEN x1:Action THEN x1.plan + ':' + toString(coalesce(x1.line, x1.order)) ELSE x1.name END) AS way
  MATCH (x1)-[r2:LEADS|SUPPORTS|PART_OF|DELIVERS|IN|LINKED_TO]-(x2)
  WHERE (NOT x2:Action OR x2.plan IN plans)
  WITH plans, say, x2, min(way + ', ' + say[type(r2)][CASE WHEN startNode(r2) = x1 THEN 0 ELSE 1 END] +
    CASE WHEN x2:Action THEN x2.plan + ':' + toString(coalesce(x2.line, x2.order)) ELSE x2.name END) AS way
  MATCH (x2)-[r:LEADS|SUPPORTS|PART_OF|DELIVERS|IN|LINKED_TO|ADDRESSES|CONCERNS|CONTAINS]-(m)
  WHERE (NOT m:Action OR m.plan IN plans) AND coalesce(r.basis, 'stated') = 'stated'
  RETURN 3 AS step, m, type(r) AS type, way + ', ' + say[type(r)][CASE WHEN startNode(r) = x2 THEN 0 ELSE 1 END] AS way
  UNION ALL
  MATCH (g)-[r1:LEADS|SUPPORTS|PART_OF]-(x1)
  WHERE $steps > 3 AND (NOT x1:Action OR x1.plan IN plans)
  WITH plans, say, x1, min(say[type(r1)][CASE WHEN startNode(r1) = g THEN 0 ELSE 1 END] +
    CASE WHEN x1:Action THEN x1.plan + ':' + toString(coalesce(x1.line, x1.order)) ELSE x1.name END) AS way
  MATCH (x1)-[r2:LEADS|SUPPORTS|PART_OF|DELIVERS|IN|LINKED_TO]-(x2)
  WHERE (NOT x2:Action OR x2.plan IN plans)
  WITH plans, say, x2, min(way + ', ' + say[type(r2)][CASE WHEN startNode(r2) = x1 THEN 0 ELSE 1 END] +
    CASE WHEN x2:Action THEN x2.plan + ':' + toString(coalesce(x2.line, x2.order)) ELSE x2.name END) AS way
  MATCH (x2)-[r3:LEADS|SUPPORTS|PART_OF|DELIVERS|IN|LINKED_TO]-(x3)
  WHERE (NOT x3:Action OR x3.plan IN plans)
  WITH plans, say, x3, min(way + ', ' + say[type(r3)][CASE WHEN startNode(r3) = x2 THEN 0 ELSE 1 END] +
    CASE WHEN x3:Action THEN x3.plan + ':' + toString(coalesce(x3.line, x3.order)) ELSE x3.name END) AS way
  MATCH (x3)-[r:LEADS|SUPPORTS|PART_OF|DELIVERS|IN|LINKED_TO|ADDRESSES|CONCERNS|CONTAINS]-(m)
  WHERE (NOT m:Action OR m.plan IN plans) AND coalesce(r.basis, 'stated') = 'stated'
  RETURN 4 AS step, m, type(r) AS type, way + ', ' + say[type(r)][CASE WHEN startNode(r) = x3 THEN 0 ELSE 1 END] AS way
}
WITH g, m, step, way, CASE WHEN type = 'LEADS' THEN 'lead' WHEN type = 'SUPPORTS' THEN 'support' END AS role
WHERE m <> g AND NOT m:Harm
WITH m, min(step) AS steps, collect({step: step, way: way, role: role}) AS ways
WITH m, steps, [each IN ways WHERE each.step = steps] AS ways
UNWIND ways AS each
WITH m, steps, min(each.way) AS way, min(each.role) AS role
WITH m, steps, way, role, toLower(labels(m)[0]) AS kind, m:Action AS work
RETURN steps, kind, m.id AS id, coalesce(m.name, m.title, m.id) AS name,
  CASE WHEN work THEN m.plan END AS plan, m.code AS code, CASE WHEN work THEN m.title END AS title,
  CASE WHEN work THEN m.line END AS line, CASE WHEN work AND m.line IS NULL THEN m.page END AS page,
  CASE WHEN work AND m.line IS NULL THEN m.row END AS row, role, way + coalesce(m.name, m.title, m.id) AS via
ORDER BY steps, kind, plan, line, id
