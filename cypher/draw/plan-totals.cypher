// How many actions and priorities do the plans hold in all?
// who: The pages: what a count is out of.
// columns:
//   actions: int — actions of partnerships' plans
//   priorities: int — priorities these plans set
OPTIONAL MATCH (:Plan {kind: 'plan'})-[:CONTAINS]->(a:Action)
WITH count(a) AS actions
OPTIONAL MATCH (:Plan {kind: 'plan'})-[:SETS]->(n:Priority)
RETURN actions, count(n) AS priorities
