"""A table of a web page while it is read, and a list of terms, which is a table of two columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from loaders.readers.grid import MOST_COLUMNS, Spanning, laid_out
from loaders.readers.written import Cell, Event, Grid, GridRow

_FURTHEST = 2_000
_FILL = re.compile(r"background(?:-color)?\s*:\s*([#\w]+)", re.I)


@dataclass(frozen=True, slots=True)
class _Content:
    """What stands in a cell, its colour, and whether it is marked as a header."""

    events: Sequence[Event]
    fill: str | None = None
    header: bool = False


@dataclass(slots=True)
class _Row:
    cells: list[Spanning[_Content]] = field(default_factory=list)
    in_head: bool = False
    in_foot: bool = False


@dataclass(slots=True)
class Building:
    """The rows so far."""

    arranging: bool = False
    _rows: list[_Row] = field(default_factory=list)

    @classmethod
    def of(cls, element: Any) -> Building:
        """Begin a table; its role may say that it only arranges the page."""
        return cls((element.get("role") or "").lower() in ("presentation", "none"))

    def row(self, group: str | None = None) -> None:
        """Begin a row of the table's head, body or foot."""
        self._rows.append(_Row([], group == "thead", group == "tfoot"))

    def cell(self, element: Any, tag: str, events: Sequence[Event]) -> None:
        """Add a cell to the last row."""
        if not self._rows:
            self.row()
        content = _Content(events, _fill(element), tag == "th")
        across, down = _count(element.get("colspan"), MOST_COLUMNS), _count(element.get("rowspan"), _FURTHEST)
        self._rows[-1].cells.append(Spanning(content, across, down))

    def term(self, events: Sequence[Event]) -> None:
        """Begin a row with a term."""
        self.row()
        self._rows[-1].cells.append(Spanning(_Content(events)))

    def meaning(self, events: Sequence[Event]) -> None:
        """Add what a term means; a second meaning stands below the first."""
        if not self._rows:
            self.term(())
        cells = self._rows[-1].cells
        if len(cells) > 1:
            cells[-1] = Spanning(_Content((*cells[-1].content.events, *events)))
        else:
            cells.append(Spanning(_Content(events)))

    def grid(self) -> Grid:
        """Give the table as it is drawn; its foot stands below, wherever it was written."""
        rows = [row for row in sorted(self._rows, key=lambda row: row.in_foot) if row.cells]
        drawn = laid_out([row.cells for row in rows])
        return Grid([_drawn(row, cells) for row, cells in zip(rows, drawn, strict=True)], arranging=self.arranging)


def _drawn(row: _Row, cells: Sequence[tuple[int, int, _Content]]) -> GridRow:
    header = row.in_head or (len(row.cells) > 1 and all(cell.content.header for cell in row.cells))
    return GridRow([Cell(at, across, c.events, c.fill) for at, across, c in cells], header)


def _count(text: str | None, most: int) -> int:
    """Give how many columns or rows a cell says to cover; none at all means as many as there are."""
    digits = re.match(r"\s*(\d{1,6})", text or "1")
    n = int(digits[1]) if digits else 1
    return most if n == 0 else min(n, most)


def _fill(element: Any) -> str | None:
    match = _FILL.search(element.get("style") or "")
    return match[1] if match else element.get("bgcolor")
