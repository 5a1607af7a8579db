"""The graph on two engines behind one door; the only package that imports the Bolt driver."""

from graphmodel.engine.graph import Graph, Table, Transaction
from graphmodel.engine.opening import open_graph

__all__ = ["Graph", "Table", "Transaction", "open_graph"]
