"""Word tables: which cells are merged, which rows are gone, and what a cell's text is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from loaders.readers.docx.names import child, number, switched, value, w
from loaders.readers.grid import MOST_COLUMNS, Placed, filled

if TYPE_CHECKING:
    from loaders.readers.docx.flow import Event

_UNIT = 1000
_NEAR = 150  # twentieths of a point: columns that begin closer together are one, drawn by hand


@dataclass(slots=True)
class Cell:
    """A cell: the grid column it begins in, how many it covers, and what stands in it."""

    at: int
    across: int
    events: Sequence[Event]
    goes_on: bool = False

    @property
    def text(self) -> str:
        """Give the text, a line a paragraph, points with their marks."""
        return "\n".join(line for event in self.events if (line := event.line))


@dataclass(slots=True)
class TableRow:
    """A row that stands, with the number it has in the file."""

    cells: list[Cell] = field(default_factory=list)
    header: bool = False


@dataclass(slots=True)
class Shape:
    """A table as it is drawn: its rows, the widths of its grid, and what was left out."""

    rows: list[TableRow]
    widths: tuple[int, ...]
    lost: list[tuple[str, str]] = field(default_factory=list)


@dataclass(slots=True)
class Grid:
    """A data table among the paragraphs."""

    shape: Shape

    @property
    def is_data(self) -> bool:
        """Say whether it has rows and columns."""
        return len(self.shape.rows) > 1 and max(len(row.cells) for row in self.shape.rows) > 1

    @property
    def text(self) -> str:
        """Give all its text, row by row."""
        return "\n".join(" ".join(c.text for c in row.cells if c.text) for row in self.shape.rows)

    @property
    def line(self) -> str:
        """Give its text as it stands inside the cell of another table."""
        return self.text

    @property
    def headed(self) -> bool:
        """Say whether the file marks the first row as a header."""
        return self.shape.rows[0].header

    def events(self) -> Iterator[Event]:
        """Go through everything that stands in its cells."""
        for row in self.shape.rows:
            for cell in row.cells:
                yield from cell.events

    def rows(self) -> list[tuple[str, ...]]:
        """Give the rows as texts, all of one width."""
        starts = _starts(self.shape)
        placed = []
        for row in self.shape.rows:
            edges = [(cell, starts[cell.at], starts[min(cell.at + cell.across, len(starts) - 1)]) for cell in row.cells]
            placed.append([Placed(left, right - left, cell.text) for cell, left, right in edges if right > left])
        return filled(placed)


def shape_of(table: Any, read: Callable[[Any], Sequence[Event]]) -> Shape:
    """Give the shape of a table; `read` gives what stands in a cell."""
    widths = tuple(number(each.get(w("w")), 0) for each in (child(table, "tblGrid") or ()) if each.tag == w("gridCol"))
    shape = Shape([], widths)
    for element in _inside(table, w("tr")):
        properties = child(element, "trPr")
        cells = list(_cells(element, number(value(properties, "gridBefore"), 0, MOST_COLUMNS), read))
        if child(properties, "del") is not None or switched(properties, "hidden"):
            code = "hidden-row" if switched(properties, "hidden") else "deletion"
            shape.lost.append((code, " | ".join(_gone(element).split())))
            continue
        if shape.rows:
            _reach_down(shape.rows[-1], cells)
        shape.rows.append(TableRow(cells, bool(switched(properties, "tblHeader"))))
    return shape


def _inside(element: Any, tag: str) -> Iterator[Any]:
    """Go through the rows of a table or the cells of a row, also those in content controls."""
    for each in element:
        if each.tag == tag:
            yield each
        elif each.tag in (w("sdt"), w("sdtContent"), w("customXml"), w("ins")):
            yield from _inside(each, tag)


def _cells(row: Any, at: int, read: Callable[[Any], Sequence[Event]]) -> Iterator[Cell]:
    last: Cell | None = None
    for element in _inside(row, w("tc")):
        properties = child(element, "tcPr")
        across = max(1, number(value(properties, "gridSpan"), 1, MOST_COLUMNS))
        if at + across > MOST_COLUMNS:
            return
        merged = child(properties, "hMerge")
        if merged is not None and merged.get(w("val")) != "restart" and last is not None:
            last.across += across
        else:
            gone = child(properties, "cellDel") is not None
            down = child(properties, "vMerge")
            goes_on = down is not None and down.get(w("val")) != "restart"
            last = Cell(at, across, () if gone else read(element), goes_on)
            yield last
        at += across


def _reach_down(above: TableRow, cells: list[Cell]) -> None:
    """Give a cell that goes on from the row above what stands there."""
    for cell in cells:
        upper = next((c for c in above.cells if c.at <= cell.at < c.at + c.across), None)
        if cell.goes_on and upper is not None:
            cell.events = upper.events


def _gone(element: Any) -> str:
    return " ".join(each.text or "" for each in element.iter(w("t"), w("delText")))


def _starts(shape: Shape) -> list[int]:
    """Give where each grid column begins, and the end; edges drawn close to each other are made one."""
    columns = max((cell.at + cell.across for row in shape.rows for cell in row.cells), default=0)
    widths = list(shape.widths[:columns]) + [0] * (columns - len(shape.widths))
    if min(widths, default=0) <= 0 or sorted(widths)[len(widths) // 2] < 2 * _NEAR:
        return [n * _UNIT for n in range(columns + 1)]
    starts = [0, *accumulate(widths)]
    used = Counter(cell.at for row in shape.rows for cell in row.cells)
    for at in range(1, len(starts) - 1):
        if starts[at] - starts[at - 1] < _NEAR:
            keep, drop = (at - 1, at) if used[at - 1] >= used[at] or at == 1 else (at, at - 1)
            starts[drop] = starts[keep]
    return starts
