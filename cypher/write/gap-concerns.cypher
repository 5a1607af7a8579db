// What are the gaps about?
// parameters:
//   rows: rows — gap and concept as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Gap {id: row.gap})
MATCH (b:Concept {id: row.concept})
CREATE (a)-[r:CONCERNS]->(b)
SET r = row.props
RETURN count(r) AS made
