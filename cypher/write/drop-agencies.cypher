// Which agencies does the register hold no longer? They stay while a plan names them.
// parameters:
//   ids: list — ids the registers hold
MATCH (g:Agency)
WHERE NOT g.id IN $ids
SET g.registered = false
