"""The same work under other words: evidence, score, kind and families, nothing hidden."""

from __future__ import annotations

from graphmodel.overlap.explaining import Explained, explain
from graphmodel.overlap.listing import Choice, Listed, as_row, listed
from graphmodel.overlap.running import Refreshed, refresh

__all__ = ["Choice", "Explained", "Listed", "Refreshed", "as_row", "explain", "listed", "refresh"]
