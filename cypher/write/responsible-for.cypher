// Which authorities does the law name for a partnership?
// parameters:
//   rows: rows — partnership and agency as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Partnership {id: row.partnership})
MATCH (b:Agency {id: row.agency})
CREATE (a)<-[r:RESPONSIBLE_FOR]-(b)
SET r = row.props
RETURN count(r) AS made
