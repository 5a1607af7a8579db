// How much of this kind do strategies ask for?
// parameters:
//   kind: recommendation|objective|outcome_measure|toolkit = recommendation — what the strategy asks for
// columns:
//   commitments: int — commitments of that kind
MATCH (:Plan)-[:STATES]->(c:Commitment)
WHERE c.kind = $kind
RETURN count(c) AS commitments
