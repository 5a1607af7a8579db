"""Rows in, one self-contained HTML page out; knows nothing of any database."""
