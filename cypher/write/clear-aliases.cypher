// Take away all ways of writing.
MATCH (n:Alias)
DETACH DELETE n
