// Which area lies in which?
// parameters:
//   rows: rows — area and parent as ids
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Locality {id: row.area})
MATCH (b:Locality {id: row.parent})
CREATE (a)-[r:PART_OF]->(b)
RETURN count(r) AS made
