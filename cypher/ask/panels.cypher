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
MATCH (:Panel)<-[r:CONVENES]-(a)
WHERE ($plan IS NULL OR a.plan IN $plan) AND ($for_whom IS NULL OR $for_whom IN r.for_whom)
RETURN a.plan AS plan, coalesce(a.code, a.ref) AS code, coalesce(a.title, left(a.text, 80)) AS title, a.line AS line,
  CASE WHEN a.line IS NULL THEN a.page END AS page, CASE WHEN a.line IS NULL THEN a.row END AS row,
  r.wording AS panel, r.state AS state, coalesce($for_whom, r.for_whom[0]) AS for_whom
ORDER BY plan, line, a.order, panel, a.id
