"""Loaders: a file becomes records; nothing here knows of any database."""
