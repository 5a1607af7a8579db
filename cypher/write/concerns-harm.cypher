// Which harms do the actions' words name?
// parameters:
//   rows: rows — action and harm as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Action {id: row.action})
MATCH (b:Harm {id: row.harm})
CREATE (a)-[r:CONCERNS]->(b)
SET r = row.props
RETURN count(r) AS made
