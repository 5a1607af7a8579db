"""Loaders: a file becomes records; nothing here knows of any database."""

from loaders.plan import read

__all__ = ["read"]
