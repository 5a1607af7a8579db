// Take away the panels that no plan names any more.
MATCH (p:Panel)
WHERE NOT EXISTS { (p)<-[:CONVENES]-() }
DETACH DELETE p
