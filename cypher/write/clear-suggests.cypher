// Take away which harms a theme may mean; the register says it anew.
MATCH (:Concept)-[r:SUGGESTS]->(:Harm)
DELETE r
