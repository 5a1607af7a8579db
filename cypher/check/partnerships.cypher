// How many partnerships does the register hold?
// columns:
//   partnerships: int — local and merged ones, the county's board left out
MATCH (c:Partnership)
WHERE c.registered AND c.tier <> 'county'
RETURN count(c) AS partnerships
