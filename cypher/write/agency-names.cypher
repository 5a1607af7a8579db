// What is a body called that no register holds? The first of its names, so that the order of loading does not matter.
MATCH (g:Agency)
WHERE NOT g.registered
MATCH (g)-[r:LEADS|SUPPORTS|REPORTS_TO]-()
WITH g, min(r.name) AS name
SET g.name = name
