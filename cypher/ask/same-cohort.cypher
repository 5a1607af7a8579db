// Which schemes are for the same people at the same door?
// who: Commissioners: same age, same doorway, other scheme. The strategy is read too.
// group: Links, changes, kinds
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all plans and strategies when left out
//   age: int = none — a year of age that is to be within; any when left out
//   setting: setting = none — id of a setting, such as custody, hospital or school; any when left out
// columns:
//   plan: text — file stem of the plan
//   code: text — code as printed; of what a strategy asks for its reference
//   title: text — title of the action, or the first words of what is asked for
//   line: int — line of the file where it stands
//   page: text — page or sheet, where the file has no lines
//   row: int — row of the table, where the file has no lines
//   age_from: int — youngest, if there is a lower end
//   age_to: int — oldest, if there is an upper end
//   setting: text — id of the setting its words name; a row for each
//   words: text — the age as printed
// counts: loaded, cohorts
// total: cohorts
// caveat: {loaded}
MATCH (g:AgeGroup)<-[r:MEANT_FOR]-(a)
WHERE ($plan IS NULL OR a.plan IN $plan)
  AND ($age IS NULL OR (coalesce(g.youngest, 0) <= $age AND coalesce(g.oldest, 200) >= $age))
OPTIONAL MATCH (a)-[:CONCERNS]->(s:Concept)
WHERE s.facet = 'setting'
WITH DISTINCT a, g, r.wording AS words, s.id AS setting
WHERE $setting IS NULL OR setting = $setting
RETURN a.plan AS plan, coalesce(a.code, a.ref) AS code, coalesce(a.title, left(a.text, 80)) AS title, a.line AS line,
  CASE WHEN a.line IS NULL THEN a.page END AS page, CASE WHEN a.line IS NULL THEN a.row END AS row,
  g.youngest AS age_from, g.oldest AS age_to, setting, words
ORDER BY age_from, age_to, plan, line, a.order, setting, a.id
