// Which partnerships does the register hold no longer? They stay while a plan is theirs.
// parameters:
//   ids: list — ids the registers hold
MATCH (c:Partnership)
WHERE NOT c.id IN $ids
SET c.registered = false
