"""All nodes and relationships of a graph, as both engines give them, in one order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from graphmodel.questions import statement

if TYPE_CHECKING:
    from graphmodel.engine import Graph

Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Node:
    """A node: its label, its key, and its properties, the key among them."""

    label: str
    id: str
    values: Values


@dataclass(frozen=True, slots=True)
class Tie:
    """A relationship: its type, the label and key of either end, its properties."""

    type: str
    start: tuple[str, str]
    end: tuple[str, str]
    values: Values


@dataclass(frozen=True, slots=True)
class Whole:
    """Everything that is in a graph."""

    nodes: tuple[Node, ...]
    ties: tuple[Tie, ...]


def whole(graph: Graph) -> Whole:
    """Give everything in the graph; the same graph gives the same on both engines."""
    nodes = [
        Node(row["label"], str(row["id"]), _sorted(row["props"])) for row in graph.read(statement("export", "nodes"))
    ]
    ties = [
        Tie(
            row["type"],
            (row["from_label"], str(row["start"])),
            (row["to_label"], str(row["end"])),
            _sorted(row["props"]),
        )
        for row in graph.read(statement("export", "ties"))
    ]
    return Whole(tuple(nodes), tuple(sorted(ties, key=_place)))


def _sorted(values: Values) -> Values:
    return dict(sorted(values.items()))


def _place(tie: Tie) -> tuple[str, ...]:
    """Order relationships that tie the same two nodes by what they carry."""
    return (tie.type, *tie.start, *tie.end, str(tie.values))
