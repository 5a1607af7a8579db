"""The same work under other words: evidence, score, kind and families, nothing hidden."""

from __future__ import annotations

from graphmodel.overlap.explaining import Explained, explain, scored_now
from graphmodel.overlap.folding import Rollouts, folded, rollouts_of
from graphmodel.overlap.listing import Choice, Listed, as_row, listed
from graphmodel.overlap.running import Refreshed, refresh

__all__ = [
    "Choice",
    "Explained",
    "Listed",
    "Refreshed",
    "Rollouts",
    "as_row",
    "explain",
    "folded",
    "listed",
    "refresh",
    "rollouts_of",
    "scored_now",
]
