// Who is printed as leading these actions, and when they are to be done?
// parameters:
//   ids: list — ids of actions
// columns:
//   id: text — id of the action
//   lead_cell: text — the lead cell as printed
//   timescale: text — timescale as printed
UNWIND $ids AS id
MATCH (a:Action {id: id})
RETURN a.id AS id, a.lead_cell AS lead_cell, a.timescale AS timescale
ORDER BY id
