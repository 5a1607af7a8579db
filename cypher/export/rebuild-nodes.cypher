// The form of a statement that makes nodes in a script: written out for each label in the place of Action.
// parameters:
//   rows: rows — the nodes' properties, written out in the script
UNWIND $rows AS row
CREATE (n:Action)
SET n = row
