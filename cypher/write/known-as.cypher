// Whose are the ways of writing?
// parameters:
//   rows: rows — alias and agency as ids
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Alias {id: row.alias})
MATCH (b:Agency {id: row.agency})
CREATE (a)<-[r:KNOWN_AS]-(b)
RETURN count(r) AS made
