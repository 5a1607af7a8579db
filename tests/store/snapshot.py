"""A graph as sets of tuples, so that two can be compared whatever order they were made in."""

from __future__ import annotations

import json
from typing import Any

from graphmodel.engine import Graph

Snapshot = tuple[frozenset[tuple[str, ...]], frozenset[tuple[str, ...]]]


def snapshot(graph: Graph) -> Snapshot:
    """Give all nodes and relationships but what is kept of closed editions; the moment of loading is left out."""
    nodes = graph.read("MATCH (n) WHERE NOT n:Edition RETURN labels(n) AS labels, properties(n) AS props")
    ties = graph.read(
        "MATCH (a)-[r]->(b) WHERE NOT a:Edition RETURN labels(a) AS la, a.id AS a, type(r) AS type,"
        " properties(r) AS props, labels(b) AS lb, b.id AS b"
    )
    made = [(t["la"][0], str(t["a"]), t["type"], told(t["props"]), t["lb"][0], str(t["b"])) for t in ties]
    assert len(made) == len(set(made)), "a relationship is there twice"
    return frozenset((n["labels"][0], told(n["props"])) for n in nodes), frozenset(made)


def told(props: dict[str, Any]) -> str:
    return json.dumps({name: value for name, value in props.items() if name != "at"}, sort_keys=True)
