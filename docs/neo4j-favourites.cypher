// One plan: who leads what
MATCH (p:Plan)-[c:CONTAINS]->(a:Action)<-[l:LEADS]-(g:Agency)
RETURN p, c, a, l, g
LIMIT 150;

// One body: what it leads and supports, and with whom
MATCH (g:Agency)-[r:LEADS|SUPPORTS]->(a:Action)
OPTIONAL MATCH (a)<-[s:LEADS|SUPPORTS]-(other:Agency)
RETURN g, r, a, s, other
LIMIT 150;

// Programmes and the bodies that deliver them
MATCH (m:Programme)<-[d:DELIVERS]-(a:Action)<-[l:LEADS]-(g:Agency)
RETURN m, d, a, l, g
LIMIT 200;

// Actions that look alike, between plans
MATCH (a:Action)-[o:OVERLAPS]->(b:Action)
WHERE a.plan <> b.plan AND o.score >= 0.3
RETURN a, o, b
LIMIT 100;

// Priorities and what serves them
MATCH (p:Plan)-[s:SETS]->(v:Priority)
OPTIONAL MATCH (v)<-[r:ADDRESSES]-(a:Action)
RETURN p, s, v, r, a
LIMIT 150;

// A strategy: what it asks for, and what answers it
MATCH (p:Plan)-[s:STATES]->(c:Commitment)
OPTIONAL MATCH (c)<-[r:ANSWERS]-(a:Action)
RETURN p, s, c, r, a
LIMIT 150;

// Documents and the work that rests on them
MATCH (d:Document)<-[r:RESTS_ON]-(a:Action)
RETURN d, r, a
LIMIT 100;

// Panels, and the ages that work is for
MATCH (n)<-[r:CONVENES|MEANT_FOR]-(a)
RETURN n, r, a
LIMIT 100;

// Bodies and what they are part of
MATCH (g:Agency)-[r:PART_OF]->(whole:Agency)
RETURN g, r, whole
LIMIT 150;
