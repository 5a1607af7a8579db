// Would a question be let through if it wrote? It must be refused; should it not be, it leaves nothing behind.
// columns:
//   made: int — what it wrote and took away again
CREATE (l:Load {id: 'attempt-to-write'})
DELETE l
RETURN count(*) AS made
