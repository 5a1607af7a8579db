"""Nobody is shown stale overlaps: whatever prints them brings them up to date before."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from graphmodel.engine import Graph

READ = ("OVERLAPS", "MEMBER_OF", "Family")


def freshen(graph: Graph, scheduler: str | None = None) -> None:
    """Compare again what has changed since it was last compared; says so on stderr when there is something to do."""
    from graphmodel.overlap import refresh

    refresh(graph, lambda words: print(words, file=sys.stderr), scheduler)


def freshen_for(graph: Graph, cypher: str) -> None:
    """Do so where a query reads what comparing leaves in the graph."""
    if any(word in cypher for word in READ):
        freshen(graph)


def follow(graph: Graph) -> None:
    """Tie verdicts to the actions that a load has written anew; says which moved along to an action's new id."""
    from graphmodel import judgements

    for moved in judgements.settle(graph):
        print(f"the verdict of {moved.by} moved along to {' and '.join(moved.pair)}", file=sys.stderr)
