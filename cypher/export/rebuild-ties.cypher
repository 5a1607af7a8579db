// The form of a statement that makes relationships in a script: written out for each in the place of Plan, CONTAINS, Action.
// parameters:
//   rows: rows — keys of start and end as a and b, properties as p, written out in the script
UNWIND $rows AS row
MATCH (a:Plan {id: row.a})
MATCH (b:Action {id: row.b})
CREATE (a)-[r:CONTAINS]->(b)
SET r = row.p
