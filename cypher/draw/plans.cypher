// Which plans are loaded?
// who: The pages: the names a plan's page can be asked by.
// columns:
//   plan: text — id of the plan
//   title: text — its title
MATCH (p:Plan)
RETURN p.id AS plan, p.title AS title
ORDER BY plan
