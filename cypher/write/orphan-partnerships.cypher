// Take away the partnerships that no register holds and no loaded plan is of.
MATCH (c:Partnership)
WHERE NOT c.registered AND NOT EXISTS { (c)-[:PUBLISHED]->(:Plan) }
DETACH DELETE c
