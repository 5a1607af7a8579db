"""Files that nobody should have to read: bombs, broken ones, and things that are no files at all."""

from tests.loaders.hostile.making import HOSTILE, Hostile, make_all

__all__ = ["HOSTILE", "Hostile", "make_all"]
