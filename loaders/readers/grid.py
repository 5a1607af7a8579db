"""Cells that span rows and columns, laid out to rows of one width; their text stands wherever they reach."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

MOST_COLUMNS = 200
Content = TypeVar("Content")
_RARE = 0.2


@dataclass(frozen=True, slots=True)
class Placed:
    """A cell in a row of the grid: the column it begins in, how many it covers, and its text."""

    at: int
    across: int
    text: str


@dataclass(frozen=True, slots=True)
class Spanning(Generic[Content]):
    """A cell as web pages write it: what stands in it, and how many columns and rows it covers."""

    content: Content
    across: int = 1
    down: int = 1


def laid_out(rows: Sequence[Sequence[Spanning[Content]]]) -> list[list[tuple[int, int, Content]]]:
    """Give the cells as (column, how many, content); one that reaches down pushes those of the next rows aside."""
    result: list[list[tuple[int, int, Content]]] = []
    reaching: list[tuple[int, tuple[int, int, Content]]] = []  # for how many rows still, and the cell
    for row in rows:
        placed = [cell for _, cell in reaching]
        taken = {column for at, across, _ in placed for column in range(at, at + across)}
        reaching = [(left - 1, cell) for left, cell in reaching if left > 1]
        column = 0
        for cell in row:
            while column in taken:
                column += 1
            beyond = column >= MOST_COLUMNS - 1
            column = min(column, MOST_COLUMNS - 1)  # what is beyond stands in the last column
            new = (column, max(1, min(cell.across, MOST_COLUMNS - column)), cell.content)
            placed.append(new)
            reaching += [(cell.down - 1, new)] if cell.down > 1 and not beyond else []
            column += new[1]
        result.append(sorted(placed, key=lambda each: each[0]))
    return result


def filled(rows: Sequence[Sequence[Placed]]) -> list[tuple[str, ...]]:
    """Give the rows as texts, all of one width; a column that hardly any row has is none."""
    edges = _edges(rows)
    return [_texts(row, edges) for row in rows]


def _edges(rows: Sequence[Sequence[Placed]]) -> list[int]:
    """Give where columns begin, and where the last one ends: the edges of the first row and those not rare."""
    counts = Counter(cell.at for row in rows for cell in row if len(row) > 1)
    several = sum(len(row) > 1 for row in rows)
    first = {cell.at for cell in rows[0]} if rows else set()
    kept = {at for at, n in counts.items() if n >= _RARE * several or at in first}
    end = max((cell.at + cell.across for row in rows for cell in row), default=0)
    return sorted({0, *kept, end})


def _texts(row: Sequence[Placed], edges: Sequence[int]) -> tuple[str, ...]:
    """Give a row's text column by column, each text once in a column."""
    texts: list[dict[str, None]] = [{} for _ in edges[1:]]
    for cell in row:
        for column in _covered(cell, edges) if cell.text else ():
            texts[column][cell.text] = None
    return tuple("\n".join(each) for each in texts)


def _covered(cell: Placed, edges: Sequence[int]) -> list[int]:
    """Give the columns that a cell covers by more than half; where it covers none so, the one it reaches into most."""
    right = cell.at + cell.across
    columns = range(max(0, bisect_right(edges, cell.at) - 1), min(bisect_left(edges, right), len(edges) - 1))
    reach = {n: min(edges[n + 1], right) - max(edges[n], cell.at) for n in columns}
    covered = [n for n in columns if 2 * reach[n] > edges[n + 1] - edges[n]]
    return covered or [max(columns, key=lambda n: reach[n], default=0)]
