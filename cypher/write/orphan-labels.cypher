// Take away the labels that no plan names any more.
MATCH (l:Label)
WHERE NOT EXISTS { (l)<-[:NAMES]-(:Action) }
DETACH DELETE l
