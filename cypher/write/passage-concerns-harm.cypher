// Which harms do the plan's passages name?
// parameters:
//   rows: rows — passage and harm as ids, props of the relationship
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MATCH (a:Passage {id: row.passage})
MATCH (b:Harm {id: row.harm})
CREATE (a)-[r:CONCERNS]->(b)
SET r = row.props
RETURN count(r) AS made
