// Where does the work happen, by the heading above it?
// parameters:
//   rows: rows — action and locality as ids
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Action {id: row.action})
MATCH (b:Locality {id: row.locality})
CREATE (a)-[r:IN]->(b)
RETURN count(r) AS made
