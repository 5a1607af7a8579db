// Who stands in the lead cells? One row a name of an action.
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all that are loaded when left out
// columns:
//   action: text — id of the action
//   plan: text — id of the plan
//   order: int — where the name stands among the action's, from 1
//   role: text — lead, support, vague (nobody can be held to it) or source (a document)
//   agency: text — id in the register; null when the body is not in it
//   name: text — name of the body, or the words of what is none
//   kind: text — kind of the body, or of what is none
//   as_written: text — the name as printed
//   how: text — how the name was resolved
//   post: text — post printed beside the name
MATCH (p:Plan)-[:CONTAINS]->(a:Action)
WHERE $plan IS NULL OR p.id IN $plan
CALL (a) {
  MATCH (g:Agency)-[r:LEADS|SUPPORTS]->(a)
  RETURN r.order AS order, CASE type(r) WHEN 'LEADS' THEN 'lead' ELSE 'support' END AS role,
    CASE WHEN g.registered THEN g.id END AS agency, g.name AS name, g.kind AS kind, r.as_written AS as_written,
    r.how AS how, r.post AS post
  UNION ALL
  MATCH (a)-[r:NAMES]->(l:Label)
  RETURN r.order AS order, r.role AS role, null AS agency, l.name AS name, l.kind AS kind, r.as_written AS as_written,
    r.how AS how, r.post AS post
}
RETURN a.id AS action, a.plan AS plan, order, role, agency, name, kind, as_written, how, post
ORDER BY plan, a.order, order, role, as_written
