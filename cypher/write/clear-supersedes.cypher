// Take away which plan follows which; it is told anew from the plans that are loaded.
MATCH (:Plan)-[r:SUPERSEDES]->(:Plan)
DELETE r
