// Which of the county's principles do an action's own words show?
// parameters:
//   rows: rows — action and principle as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Action {id: row.action})
MATCH (b:Principle {id: row.principle})
CREATE (a)-[r:FOLLOWS]->(b)
SET r = row.props
RETURN count(r) AS made
