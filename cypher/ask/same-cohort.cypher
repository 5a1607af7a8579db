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
CALL () {
  MATCH (p:Plan)-[:CONTAINS]->(a:Action)-[r:MEANT_FOR]->(g:AgeGroup)
  WHERE $plan IS NULL OR p.id IN $plan
  OPTIONAL MATCH (a)-[:CONCERNS]->(s:Concept)
  WHERE s.facet = 'setting'
  RETURN DISTINCT a.id AS id, a.plan AS plan, a.code AS code, a.title AS title, a.line AS line, a.page AS page,
    a.row AS row, a.order AS position, g, r.wording AS words, s.id AS setting
  UNION ALL
  MATCH (p:Plan)-[:STATES]->(a:Commitment)-[r:MEANT_FOR]->(g:AgeGroup)
  WHERE $plan IS NULL OR p.id IN $plan
  OPTIONAL MATCH (a)-[:CONCERNS]->(s:Concept)
  WHERE s.facet = 'setting'
  RETURN DISTINCT a.id AS id, a.plan AS plan, a.ref AS code, left(a.text, 80) AS title, a.line AS line, a.page AS page,
    a.row AS row, a.order AS position, g, r.wording AS words, s.id AS setting
}
WITH id, plan, code, title, line, page, row, position, g.youngest AS age_from, g.oldest AS age_to, words, setting
WHERE ($age IS NULL OR (coalesce(age_from, 0) <= $age AND coalesce(age_to, 200) >= $age))
  AND ($setting IS NULL OR setting = $setting)
RETURN plan, code, title, line, CASE WHEN line IS NULL THEN page END AS page, CASE WHEN line IS NULL THEN row END AS row,
  age_from, age_to, setting, words
ORDER BY age_from, age_to, plan, line, position, setting, id
