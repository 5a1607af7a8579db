"""One row of a sheet, before it is known to be text or part of a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from graphmodel.records import Place
from loaders.document import Row
from loaders.tables.headers import Header, header_of, other_kind


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a sheet: its own number and its cells; how much a text alone in it stands out (0: not at all).

    `fills` are the colours of empty cells, () where none has any.
    """

    number: int
    cells: tuple[str, ...]
    weight: float = 0.0
    fills: tuple[str, ...] = ()

    @property
    def filled(self) -> tuple[int, ...]:
        """Give the numbers of the columns that hold any text."""
        return tuple(i for i, cell in enumerate(self.cells) if cell)

    @property
    def alone(self) -> str | None:
        """Give the one text of the line, merged over columns or not; None where there are several or none."""
        texts = {cell for cell in self.cells if cell}
        return texts.pop() if len(texts) == 1 else None

    @property
    def header(self) -> Header | None:
        """Give the header of an action table that the line is, or None."""
        return _header(self.cells)

    @property
    def heads(self) -> bool:
        """Say whether the line is the header of a table of any known kind."""
        return _header(self.cells) is not None or _other(self.cells) is not None

    def part(self, columns: Sequence[int]) -> Line:
        """Give the line with these columns only."""
        fills = tuple(self.fills[i] if i < len(self.fills) else "" for i in columns) if self.fills else ()
        return Line(self.number, tuple(self.cells[i] for i in columns), self.weight, fills)


@lru_cache(maxsize=4096)
def _header(cells: tuple[str, ...]) -> Header | None:
    return header_of(_row(cells))


@lru_cache(maxsize=4096)
def _other(cells: tuple[str, ...]) -> str | None:
    return other_kind(_row(cells))


def _row(cells: tuple[str, ...]) -> Row:
    return Row(cells, Place(""))
