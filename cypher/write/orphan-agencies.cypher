// Take away the agencies that no register holds and no plan names any more.
MATCH (g:Agency)
WHERE NOT g.registered AND NOT EXISTS { (g)-[:LEADS|SUPPORTS]->(:Action) } AND NOT EXISTS { ()-[:REPORTS_TO]->(g) }
DETACH DELETE g
