// What did a plan promise before this load? It is kept, closed, so that editions can be compared.
// parameters:
//   rows: rows — the editions' properties, with id
// columns:
//   made: int — rows that found their ends
UNWIND $rows AS row
MERGE (e:Edition {id: row.id})
SET e = row
WITH e, row
MATCH (p:Plan {id: row.plan})
CREATE (e)-[r:EDITION_OF]->(p)
RETURN count(r) AS made
