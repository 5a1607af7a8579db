// Take away which actions of the plans belong to which rollout.
// parameters:
//   plans: list — ids of the plans
MATCH (p:Plan)-[:CONTAINS]->(:Action)-[r:MEMBER_OF]->(:Family)
WHERE p.id IN $plans
DELETE r
