// Take away which agency belongs to which.
MATCH (:Agency)-[r:PART_OF]->(:Agency)
DELETE r
