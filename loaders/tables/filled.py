"""Cells printed once for several rows: an objective, theme or place governs the rows below that leave it empty."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from loaders.document import Row
from loaders.tables.headers import Header

_GOVERNING = ("objective", "recommendation", "priority", "locality")


@dataclass(slots=True)
class Above:
    """What stands in each column above the next row, with its page.

    In a column that says the same in row after row, each row states its own and an empty cell is empty, unless a page
    ends between them: a merged cell prints its words on its first page only.
    """

    stated: frozenset[int] = frozenset()
    last: dict[int, tuple[str, int | str | None]] = field(default_factory=dict)

    @classmethod
    def of(cls, rows: Sequence[Row]) -> Above:
        """Give what is known of a table before its first row."""
        again = {
            column
            for a, b in pairwise(rows)
            for column, (one, other) in enumerate(zip(a.cells, b.cells, strict=False))
            if one.strip() and one == other and len(set(b.cells)) > 1
        }
        return cls(frozenset(again))

    def fill(self, row: Row, header: Header) -> Row:
        """Give the row with what governs it from above."""
        cells = list(row.cells)
        for column in header.columns(*_GOVERNING):
            if column == header.title or column >= len(cells):
                continue
            text, page = self.last.get(column, ("", None))
            if not cells[column].strip() and (column not in self.stated or page != row.place.page):
                cells[column] = text
            self.last[column] = (cells[column], row.place.page)
        return replace(row, cells=tuple(cells))
