// Take away the rollouts that the plans no longer hold.
// parameters:
//   plans: list — ids of the plans
//   ids: list — ids of the rollouts that are there still
MATCH (f:Family)
WHERE f.plan IN $plans AND NOT f.id IN $ids
DETACH DELETE f
