"""The graph on two engines behind one door; the only package that imports the Bolt driver.

The names are fetched when they are first asked for: the embedded engine's own process lives in this package too, and
the driver and the Java bridge do not go together in one process.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from graphmodel.engine.graph import Graph, Table, Transaction
    from graphmodel.engine.opening import open_graph

HOMES = {"Graph": "graph", "Table": "graph", "Transaction": "graph", "open_graph": "opening"}

__all__ = ["Graph", "Table", "Transaction", "open_graph"]


def __getattr__(name: str) -> object:
    """Give a name of this package from the module it is written in."""
    if name not in HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{HOMES[name]}"), name)
