"""Loaders: a file becomes records; nothing here knows of any database."""

from loaders.explaining import as_mapping, explain
from loaders.plan import read

__all__ = ["as_mapping", "explain", "read"]
