"""Word tables: which cells are merged, which rows are gone, where columns begin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import Any

from loaders.readers.docx.names import child, number, switched, value, w
from loaders.readers.grid import MOST_COLUMNS
from loaders.readers.written import Cell, Event, Grid, GridRow

_UNIT = 1000
_NEAR = 150  # twentieths of a point: columns that begin closer together are one, drawn by hand
_AROUND = {w(name) for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo")}
Read = Callable[[Any], Sequence[Event]]


def grid_of(table: Any, read: Read) -> Grid:
    """Give a table as it is drawn; `read` gives what stands in a cell."""
    grid = Grid([])
    for element in _inside(table, w("tr")):
        properties = child(element, "trPr")
        before = number(value(properties, "gridBefore"), 0, MOST_COLUMNS)
        if child(properties, "del") is not None or switched(properties, "hidden"):
            code = "hidden-row" if switched(properties, "hidden") else "deletion"
            grid.lost.append((code, _gone(element)))
            continue
        above = grid.rows[-1].cells if grid.rows else []
        cells = list(_cells(element, before, above, read))
        grid.rows.append(GridRow(cells, bool(switched(properties, "tblHeader"))))
    _draw(grid, table)
    return grid


def _inside(element: Any, tag: str) -> Iterator[Any]:
    """Go through the rows of a table or the cells of a row, also those in content controls."""
    for each in element:
        if each.tag == tag:
            yield each
        elif each.tag in _AROUND:
            yield from _inside(each, tag)


def _cells(row: Any, at: int, above: Sequence[Cell], read: Read) -> Iterator[Cell]:
    last: Cell | None = None
    for element in _inside(row, w("tc")):
        properties = child(element, "tcPr")
        across = max(1, number(value(properties, "gridSpan"), 1, MOST_COLUMNS))
        at, across = min(at, MOST_COLUMNS - 1), min(across, max(1, MOST_COLUMNS - at))
        beside = child(properties, "hMerge")
        if beside is not None and beside.get(w("val")) != "restart" and last is not None:
            last.across += across
        else:
            last = Cell(at, across, _events(element, at, above, read), _fill(properties))
            yield last
        at += across


def _events(cell: Any, at: int, above: Sequence[Cell], read: Read) -> Sequence[Event]:
    """Give what stands in a cell; for one that goes on from the row above, what stands there."""
    properties = child(cell, "tcPr")
    if child(properties, "cellDel") is not None:
        return ()
    down = child(properties, "vMerge")
    upper = next((c for c in above if c.at <= at < c.at + c.across), None)
    if down is not None and down.get(w("val")) != "restart" and upper is not None:
        return upper.events
    return read(cell)


def _fill(properties: Any) -> str | None:
    shading = child(properties, "shd")
    return None if shading is None else shading.get(w("fill"))


def _gone(element: Any) -> str:
    cells = ("".join(t.text or "" for t in cell.iter(w("t"), w("delText"))) for cell in element.iter(w("tc")))
    return " | ".join(cell for cell in cells if cell.strip())


def _draw(grid: Grid, table: Any) -> None:
    """Give the cells places by width instead of by number; edges drawn close to each other are made one."""
    cells = [cell for row in grid.rows for cell in row.cells]
    starts = _starts(cells, [number(each.get(w("w")), 0) for each in table.iterfind(f"{w('tblGrid')}/{w('gridCol')}")])
    for cell in cells:
        left, right = starts[cell.at], starts[cell.at + cell.across]
        cell.at, cell.across = left, right - left
    for row in grid.rows:
        row.cells = [cell for cell in row.cells if cell.across > 0]


def _starts(cells: Sequence[Cell], widths: Sequence[int]) -> list[int]:
    columns = max((cell.at + cell.across for cell in cells), default=0)
    widths = [*widths[:columns], *([0] * (columns - len(widths)))]
    if min(widths, default=0) <= 0 or sorted(widths)[columns // 2] < 2 * _NEAR:
        return [n * _UNIT for n in range(columns + 1)]
    starts = [0, *accumulate(widths)]
    used = Counter(cell.at for cell in cells)
    for at in range(1, len(starts) - 1):
        if starts[at] - starts[at - 1] < _NEAR:
            keep, drop = (at - 1, at) if used[at - 1] >= used[at] or at == 1 else (at, at - 1)
            starts[drop] = starts[keep]
    return starts
