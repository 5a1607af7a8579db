// Which concepts do the actions' words show?
// parameters:
//   rows: rows — action and concept as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Action {id: row.action})
MATCH (b:Concept {id: row.concept})
CREATE (a)-[r:CONCERNS]->(b)
SET r = row.props
RETURN count(r) AS made
