// Take away which actions of the plans look like the same work as others; they are compared anew.
// parameters:
//   plans: list — ids of the plans
MATCH (p:Plan)-[:CONTAINS]->(:Action)-[r:OVERLAPS]->()
WHERE p.id IN $plans
DELETE r
