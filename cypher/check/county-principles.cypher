// How many principles has the county?
// columns:
//   principles: int — principles of the register
MATCH (v:Principle)
WHERE v.number IS NOT NULL
RETURN count(v) AS principles
