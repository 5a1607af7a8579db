// Which judgements were ever given?
// columns:
//   properties: map — all properties of the judgement
MATCH (j:Judgement)
RETURN properties(j) AS properties
ORDER BY j.id
