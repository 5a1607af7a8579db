// How much is in the graph?
// columns:
//   plans: int — plans, strategies among them
//   actions: int — actions that they promise
OPTIONAL MATCH (p:Plan)
WITH count(p) AS plans
OPTIONAL MATCH (a:Action)
RETURN plans, count(a) AS actions
