// Which partnerships are there, and which plans of theirs are loaded?
// who: The pages: what was read, and what was not.
// columns:
//   partnership: text — id of the partnership; of a plan that names none, the plan's id
//   name: text — name of the partnership
//   plan: text — id of a loaded plan; null where none is loaded
//   title: text — title of that plan
CALL () {
  MATCH (c:Partnership)
  WHERE (c.registered AND c.tier <> 'county') OR EXISTS { (c)-[:PUBLISHED]->(:Plan {kind: 'plan'}) }
  OPTIONAL MATCH (c)-[:PUBLISHED]->(p:Plan)
  WHERE p.kind = 'plan'
  RETURN c.id AS partnership, c.name AS name, p.id AS plan, p.title AS title
  UNION
  MATCH (p:Plan)
  WHERE p.kind = 'plan' AND NOT EXISTS { (:Partnership)-[:PUBLISHED]->(p) }
  RETURN p.id AS partnership, coalesce(p.partnership, p.title, p.id) AS name, p.id AS plan, p.title AS title
}
RETURN partnership, name, plan, title
ORDER BY partnership, plan
