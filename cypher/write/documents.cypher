// Which documents do the actions rest on?
// Of several ways of writing its name the first stands, so that the order of loading does not matter.
// parameters:
//   rows: rows — the nodes' properties, with id and name
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MERGE (n:Document {id: row.id})
ON CREATE SET n = row
ON MATCH SET n.name = CASE WHEN row.name < n.name THEN row.name ELSE n.name END
RETURN count(n) AS made
