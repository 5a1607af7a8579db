"""Records become a graph: one transaction a plan, exactly its own statements taken away and written anew."""

from __future__ import annotations

from graphmodel.store.changes import Difference
from graphmodel.store.keeping import prepare
from graphmodel.store.loading import Outcome, difference, forget, load

__all__ = ["Difference", "Outcome", "difference", "forget", "load", "prepare"]
