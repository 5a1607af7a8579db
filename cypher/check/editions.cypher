// Which earlier editions of a plan are kept?
// parameters:
//   plan: text — id of the plan
// columns:
//   id: text — id of the edition
//   number: int — its number, from 1
//   loaded: text — when it was loaded, in UTC
//   closed: text — when another took its place, in UTC
//   sha256: text — digest of the file's bytes
//   actions: text — what it promised, as JSON
MATCH (e:Edition {plan: $plan})
RETURN e.id AS id, e.number AS number, e.loaded AS loaded, e.closed AS closed, e.sha256 AS sha256, e.actions AS actions
ORDER BY number
