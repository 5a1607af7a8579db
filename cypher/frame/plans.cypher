// Which plans are loaded? One row a plan.
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all that are loaded when left out
// columns:
//   plan: text — id of the plan, the stem of its file
//   title: text — title as printed
//   kind: text — plan, or strategy for a county's
//   partnership: text — id of the partnership whose plan it is
//   area: text — area as printed
//   start: date — first day
//   end: date — last day
//   file: text — name of the file
//   format: text — format of the file
//   findings: int — what reading it found doubtful
//   loaded: text — when it was loaded, in UTC
MATCH (p:Plan)
WHERE $plan IS NULL OR p.id IN $plan
OPTIONAL MATCH (c:Partnership)-[:PUBLISHED]->(p)
OPTIONAL MATCH (l:Load)-[:READ]->(p)
RETURN p.id AS plan, p.title AS title, p.kind AS kind, c.id AS partnership, p.area AS area, p.start AS start, p.end AS end,
  p.file AS file, p.format AS format, p.findings AS findings, l.at AS loaded
ORDER BY plan
