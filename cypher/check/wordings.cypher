// What do actions say now?
// parameters:
//   ids: list = all — ids of the actions; all when left out
// columns:
//   id: text — id of the action
//   digest: text — digest of its words
//   title: text — title
//   summary: text — summary
//   outcomes: list — intended outcomes
//   measures: list — measures of success
MATCH (a:Action)
WHERE $ids IS NULL OR a.id IN $ids
RETURN a.id AS id, a.digest AS digest, a.title AS title, a.summary AS summary,
  a.outcomes AS outcomes, a.measures AS measures
ORDER BY id
