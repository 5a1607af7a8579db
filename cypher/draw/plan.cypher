// Whose plan is it, and for which time?
// who: The pages: the head of the page of one plan.
// parameters:
//   plan: text — id of the plan
// columns:
//   plan: text — id of the plan
//   title: text — title as printed
//   kind: text — plan, or strategy for a county's
//   partnership_name: text — name of the partnership that published it
//   start: date — first day
//   end: date — last day
//   file: text — name of the file
MATCH (p:Plan {id: $plan})
OPTIONAL MATCH (c:Partnership)-[:PUBLISHED]->(p)
RETURN p.id AS plan, p.title AS title, p.kind AS kind, coalesce(c.name, p.partnership) AS partnership_name,
  p.start AS start, p.end AS end, p.file AS file
ORDER BY partnership_name
