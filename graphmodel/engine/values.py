"""What the database gives, as plain Python: nothing of the driver leaves the engine."""

from __future__ import annotations

from typing import Any

from neo4j.graph import Node, Path, Relationship
from neo4j.spatial import Point
from neo4j.time import Date, DateTime, Duration, Time

# Most values by far; an answer of thousands of rows is mostly made of these.
PLAIN = frozenset({str, int, float, bool})


def plain(value: Any) -> Any:
    """Give a value of a result as maps, lists, texts, numbers and dates.

    A node is a map of its labels and properties; a relationship one of its type and properties.
    """
    if value is None or type(value) in PLAIN:
        return value
    if isinstance(value, list | Point):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, Node | Relationship | Path):
        return _graph(value)
    return _moment(value)


def _moment(value: Any) -> Any:
    if isinstance(value, Date | DateTime | Time):
        return value.to_native()
    return value.iso_format() if isinstance(value, Duration) else value


def _graph(value: Node | Relationship | Path) -> dict[str, Any]:
    if isinstance(value, Node):
        return {"labels": sorted(value.labels), "properties": _properties(value)}
    if isinstance(value, Relationship):
        return {"type": value.type, "properties": _properties(value)}
    return {
        "nodes": [_graph(node) for node in value.nodes],
        "relationships": [_graph(link) for link in value.relationships],
    }


def _properties(entity: Node | Relationship) -> dict[str, Any]:
    return {key: plain(entity[key]) for key in sorted(entity.keys())}
