// Take away the rollouts that the plans no longer hold, and those of plans that have gone.
// parameters:
//   plans: list — ids of the plans
//   ids: list — ids of the rollouts that are there still
MATCH (f:Family)
WHERE (f.plan IN $plans AND NOT f.id IN $ids) OR NOT EXISTS { MATCH (p:Plan) WHERE p.id = f.plan }
DETACH DELETE f
