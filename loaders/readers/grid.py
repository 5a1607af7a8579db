"""Cells that span rows and columns, laid out to rows of one width; their text stands wherever they reach."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

MOST_COLUMNS = 200
_RARE = 0.2


@dataclass(frozen=True, slots=True)
class Placed:
    """A cell in a row of the grid: the column it begins in, how many it covers, and its text."""

    at: int
    across: int
    text: str


@dataclass(frozen=True, slots=True)
class Spanning:
    """A cell as web pages write it: its text, and how many columns and rows it covers."""

    text: str
    across: int = 1
    down: int = 1


def laid_out(rows: Sequence[Sequence[Spanning]]) -> list[list[Placed]]:
    """Give the cells their columns; a cell that reaches down pushes those of the next rows aside."""
    result: list[list[Placed]] = []
    reaching: dict[int, tuple[int, Placed]] = {}  # column → rows still to go, and the cell
    for row in rows:
        placed = [cell for _, cell in reaching.values()]
        taken = {column for cell in placed for column in range(cell.at, cell.at + cell.across)}
        reaching = {at: (left - 1, cell) for at, (left, cell) in reaching.items() if left > 1}
        at = 0
        for cell in row:
            while at in taken:
                at += 1
            across = max(1, min(cell.across, MOST_COLUMNS - at))
            new = Placed(at, across, cell.text)
            placed.append(new)
            if cell.down > 1:
                reaching[at] = (cell.down - 1, new)
            at += across
            if at >= MOST_COLUMNS:
                break
        result.append(sorted(placed, key=lambda each: each.at))
    return result


def filled(rows: Sequence[Sequence[Placed]]) -> list[tuple[str, ...]]:
    """Give the rows as texts, all of one width; a column that hardly any row has is none."""
    edges = _edges(rows)
    columns = list(pairwise(edges))
    return [_texts(row, columns) for row in rows]


def _edges(rows: Sequence[Sequence[Placed]]) -> list[int]:
    """Give where columns begin, and where the last one ends: the edges of the first row and those not rare."""
    counts = Counter(cell.at for row in rows for cell in row if len(row) > 1)
    several = sum(len(row) > 1 for row in rows)
    first = {cell.at for cell in rows[0]} if rows else set()
    kept = {at for at, n in counts.items() if n >= _RARE * several or at in first}
    end = max((cell.at + cell.across for row in rows for cell in row), default=0)
    return sorted({0, *kept, end})


def _texts(row: Sequence[Placed], columns: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """Give a row's text column by column, each text once in a column."""
    texts: list[dict[str, None]] = [{} for _ in columns]
    for cell in row:
        for column in _covered(cell, columns) if cell.text else ():
            texts[column][cell.text] = None
    return tuple("\n".join(each) for each in texts)


def _covered(cell: Placed, columns: Sequence[tuple[int, int]]) -> list[int]:
    """Give the columns that a cell covers by more than half; where it covers none so, the one it reaches into most."""
    right = cell.at + cell.across
    reach = [min(end, right) - max(start, cell.at) for start, end in columns]
    covered = [n for n, (start, end) in enumerate(columns) if 2 * reach[n] > end - start]
    return covered or [max(range(len(columns)), key=lambda n: reach[n])]
