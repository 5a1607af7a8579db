// In which area do the plan's own localities lie? Said only where its partnership covers one area.
// parameters:
//   plan: text — id of the plan
MATCH (:Plan {id: $plan})<-[:PUBLISHED]-(:Partnership)-[v:COVERS]->(area:Locality)
WHERE v.status = 'formal'
WITH collect(DISTINCT area.id) AS areas
WHERE size(areas) = 1
MATCH (area:Locality {id: areas[0]})
MATCH (l:Locality {plan: $plan})
CREATE (l)-[:PART_OF]->(area)
