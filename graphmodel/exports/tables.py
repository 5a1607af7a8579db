"""The graph as tables: one of all nodes and one of all relationships, or one for each label and type."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from graphmodel.exports.cells import safe
from graphmodel.exports.reading import Values, Whole

NODE_HEAD = ("label", "id")
TIE_HEAD = ("type", "from_label", "from", "to_label", "to")


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its name, its columns, and rows of cells that no spreadsheet runs."""

    name: str
    columns: tuple[str, ...]
    rows: list[list[Any]]


def two_tables(found: Whole) -> tuple[Table, Table]:
    """Give the table of nodes and the table of relationships, with a column for every property that any has."""
    nodes = [((node.label, node.id), node.values) for node in found.nodes]
    ties = [((tie.type, *tie.start, *tie.end), tie.values) for tie in found.ties]
    return _table("nodes", NODE_HEAD, nodes), _table("edges", TIE_HEAD, ties)


def tables(found: Whole) -> Iterator[Table]:
    """Give a table for each label, and one for each type of relationship, by name."""
    labels: defaultdict[str, list[tuple[tuple[str, ...], Values]]] = defaultdict(list)
    types: defaultdict[str, list[tuple[tuple[str, ...], Values]]] = defaultdict(list)
    for node in found.nodes:
        labels[node.label].append(((node.label, node.id), node.values))
    for tie in found.ties:
        types[tie.type].append(((tie.type, *tie.start, *tie.end), tie.values))
    yield from (_table(name, NODE_HEAD, rows) for name, rows in sorted(labels.items()))
    yield from (_table(name, TIE_HEAD, rows) for name, rows in sorted(types.items()))


def _table(name: str, head: tuple[str, ...], rows: Iterable[tuple[tuple[str, ...], Values]]) -> Table:
    listed = list(rows)
    more = sorted({each for _, values in listed for each in values} - {"id"})
    cells = [[*map(safe, keys), *(safe(values.get(each)) for each in more)] for keys, values in listed]
    return Table(name, (*head, *more), cells)
