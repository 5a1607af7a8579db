// Take away which area lies in which; a plan's own localities stay where they are.
MATCH (l:Locality)-[r:PART_OF]->(:Locality)
WHERE l.plan IS NULL
DELETE r
