// Which action is meant by an id, or by its plan with its code or line?
// parameters:
//   id: text — an id, or what was typed
//   plan: text — id of a plan
//   code: text = none — code as printed
//   line: int = none — line of the file
// columns:
//   id: text — id of the action
//   plan: text — id of its plan
//   code: text — code as printed
//   line: int — line of the file
MATCH (a:Action)
WHERE a.id = $id OR (a.plan = $plan AND (a.code = $code OR a.line = $line))
RETURN a.id AS id, a.plan AS plan, a.code AS code, a.line AS line
ORDER BY id
