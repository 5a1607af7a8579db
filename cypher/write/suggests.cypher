// Which harms may a theme mean?
// parameters:
//   rows: rows — concept and harm as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Concept {id: row.concept})
MATCH (b:Harm {id: row.harm})
CREATE (a)-[r:SUGGESTS]->(b)
SET r = row.props
RETURN count(r) AS made
