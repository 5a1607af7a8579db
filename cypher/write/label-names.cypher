// What is a label called? The first of its names, so that the order of loading does not matter.
MATCH (l:Label)<-[r:NAMES]-(:Action)
WITH l, min(r.name) AS name
SET l.name = name
