"""What changed between two plans, or between two editions of one: dropped, carried on, reworded, moved, new dates."""

from __future__ import annotations

from graphmodel.history.changes import Change, changes
from graphmodel.history.sides import Side, compared, pairs

__all__ = ["Change", "Side", "changes", "compared", "pairs"]
