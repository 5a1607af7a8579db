// Forget that areas were compared which are none any more.
// parameters:
//   ids: list — ids of the areas
MATCH (c:Comparison)
WHERE c.id IN $ids
DETACH DELETE c
