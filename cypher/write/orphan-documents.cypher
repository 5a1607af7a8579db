// Take away the documents that no plan names any more.
MATCH (d:Document)
WHERE NOT EXISTS { (d)<-[:RESTS_ON]-() }
DETACH DELETE d
