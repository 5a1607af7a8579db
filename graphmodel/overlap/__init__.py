"""The same work under other words: evidence, score, kind and families, nothing hidden."""
