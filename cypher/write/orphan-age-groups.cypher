// Take away the ages that no plan names any more.
MATCH (g:AgeGroup)
WHERE NOT EXISTS { (g)<-[:MEANT_FOR]-() }
DETACH DELETE g
