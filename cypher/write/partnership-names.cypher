// What is a partnership called that no register holds? The first of its names in its plans.
MATCH (c:Partnership)-[:PUBLISHED]->(p:Plan)
WHERE NOT c.registered
WITH c, min(p.partnership) AS name
SET c.name = name
