// What is a body called that no register holds? The first of its names, so that the order of loading does not matter.
// parameters:
//   scope: text — partnership or plan that names it; null for all
MATCH (g:Agency)
WHERE NOT g.registered AND ($scope IS NULL OR g.scope = $scope)
MATCH (g)-[r:LEADS|SUPPORTS]->(:Action)
WITH g, min(r.name) AS name
SET g.name = name
