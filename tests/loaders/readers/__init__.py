"""The readers, one format each."""
