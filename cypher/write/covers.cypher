// Which areas does a partnership cover?
// parameters:
//   rows: rows — area and partnership as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Locality {id: row.area})
MATCH (b:Partnership {id: row.partnership})
CREATE (a)<-[r:COVERS]-(b)
SET r = row.props
RETURN count(r) AS made
