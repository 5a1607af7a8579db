// Which panels and case meetings are there, and could any be merged?
// who: Chairs. The strategy is read too.
// group: Links, changes, kinds
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans and strategies when left out
//   for_whom: who = none — id of a group of people; any when left out
// columns:
//   plan: text — file stem of the plan
//   code: text — code as printed; of what a strategy asks for its reference
//   title: text — title of the action, or the first words of what is asked for
//   line: int — line of the file where it stands
//   page: text — page or sheet, where the file has no lines
//   row: int — row of the table, where the file has no lines
//   panel: text — the panel as printed
//   state: text — meets, to be set up, or asked for by a strategy
//   for_whom: text — id of the group of people it discusses; of several the one asked for, or the nearest to its name
// counts: loaded, work
// total: work
// caveat: {loaded}
CALL () {
  MATCH (p:Plan)-[:CONTAINS]->(a:Action)-[r:CONVENES]->(:Panel)
  WHERE ($plan IS NULL OR p.id IN $plan) AND ($for_whom IS NULL OR $for_whom IN r.for_whom)
  RETURN a.id AS id, a.plan AS plan, a.code AS code, a.title AS title, a.line AS line, a.page AS page, a.row AS row,
    a.order AS position, r.wording AS panel, r.state AS state, coalesce($for_whom, r.for_whom[0]) AS for_whom
  UNION ALL
  MATCH (p:Plan)-[:STATES]->(a:Commitment)-[r:CONVENES]->(:Panel)
  WHERE ($plan IS NULL OR p.id IN $plan) AND ($for_whom IS NULL OR $for_whom IN r.for_whom)
  RETURN a.id AS id, a.plan AS plan, a.ref AS code, left(a.text, 80) AS title, a.line AS line, a.page AS page,
    a.row AS row, a.order AS position, r.wording AS panel, r.state AS state, coalesce($for_whom, r.for_whom[0]) AS for_whom
}
RETURN plan, code, title, line, CASE WHEN line IS NULL THEN page END AS page, CASE WHEN line IS NULL THEN row END AS row,
  panel, state, for_whom
ORDER BY plan, line, position, panel, id
