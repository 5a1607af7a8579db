// What do the actions' words name? One row a programme, concept or harm of an action.
// parameters:
//   plan: plans = all — ids of the plans to read, with commas; all that are loaded when left out
// columns:
//   action: text — id of the action
//   plan: text — id of the plan
//   kind: text — programme, concept or harm
//   id: text — its id in the register
//   name: text — its name
//   facet: text — of a concept: work, harm, who, setting or approach
//   words: text — the words that show it
//   where: text — title, summary, outcome, measure or resources
//   basis: text — stated (printed) or inferred
MATCH (p:Plan)-[:CONTAINS]->(a:Action)
WHERE $plan IS NULL OR p.id IN $plan
CALL (a) {
  MATCH (a)-[r:DELIVERS]->(m:Programme)
  RETURN 'programme' AS kind, m.id AS id, m.name AS name, null AS facet, r.wording AS words, r.where AS place, 'stated' AS basis
  UNION ALL
  MATCH (a)-[r:CONCERNS]->(k:Concept)
  RETURN 'concept' AS kind, k.id AS id, k.name AS name, k.facet AS facet, r.phrase AS words, r.where AS place, r.basis AS basis
  UNION ALL
  MATCH (a)-[r:CONCERNS]->(h:Harm)
  RETURN 'harm' AS kind, h.id AS id, h.name AS name, null AS facet, r.phrase AS words, r.where AS place, r.basis AS basis
}
RETURN a.id AS action, a.plan AS plan, kind, id, name, facet, words, place AS where, basis
ORDER BY plan, a.order, kind, id, words, basis
