// Which actions have no accountable body?
// who: Chairs: nobody can be asked how it goes.
// group: Who is accountable
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans of partnerships when left out
//   any: bool = false — with true, every action with a vague party, lead or no lead beside it
// columns:
//   plan: text — file stem of the plan
//   code: text — code as printed
//   title: text — title of the action
//   line: int — line of the file where it stands
//   page: text — page or sheet, where the file has no lines
//   row: int — row of the table, where the file has no lines
//   parties: list — everything the lead cell names, as printed
//   why: text — vague only, none, or vague beside a lead
// counts: loaded, actions
// total: actions
// caveat: {loaded}
MATCH (p:Plan)-[:CONTAINS]->(a:Action)
WHERE ($plan IS NULL AND p.kind = 'plan') OR p.id IN $plan
OPTIONAL MATCH (a)-[n:NAMES]->(:Label)
WITH a, collect(n.as_written) AS labels, sum(CASE n.role WHEN 'vague' THEN 1 ELSE 0 END) AS vague
WITH a, labels, vague, COUNT { (a)<-[:LEADS]-(:Agency) } AS leads
WHERE leads = 0 OR ($any AND vague > 0)
OPTIONAL MATCH (a)<-[r:LEADS|SUPPORTS]-(:Agency)
WITH a, labels, vague, leads, collect(r.as_written) AS bodies
RETURN a.plan AS plan, a.code AS code, a.title AS title, a.line AS line,
  CASE WHEN a.line IS NULL THEN a.page END AS page, CASE WHEN a.line IS NULL THEN a.row END AS row,
  bodies + labels + coalesce(a.persons, []) AS parties,
  CASE WHEN leads > 0 THEN 'vague beside a lead' WHEN vague > 0 THEN 'vague only' ELSE 'none' END AS why
ORDER BY plan, line, a.order
