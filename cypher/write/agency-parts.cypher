// Which agency belongs to which?
// parameters:
//   rows: rows — agency and parent as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Agency {id: row.agency})
MATCH (b:Agency {id: row.parent})
CREATE (a)-[r:PART_OF]->(b)
SET r = row.props
RETURN count(r) AS made
