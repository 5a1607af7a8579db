"""Ruled tables: a net of edges is a grid; where an edge is missing, cells are merged."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from loaders.readers.pdf.cells import Cell, Piece, cell_of
from loaders.readers.pdf.rules import NEAR, Net, nets
from loaders.readers.pdf.sheet import Rule, Sheet
from loaders.readers.pdf.words import Word

_LEAST_BAND = 5.0
_REACH = 7.0
_ROOM = 20.0
_MOST_CELLS = 20_000

Slot = tuple[int, int]


def ruled(sheet: Sheet, words: list[Word]) -> tuple[list[Piece], list[Word]]:
    """Give the ruled tables of a page, and those of its words that stand in none of them."""
    pieces: list[Piece] = []
    for net in sorted(nets(sheet.rules), key=lambda n: n.area, reverse=True):
        for grid in framed(_grid(net)):
            inside = [w for w in words if grid.holds(w)]
            if grid.is_table(inside):
                taken = {id(w) for w in inside}
                words = [w for w in words if id(w) not in taken]
                pieces.append(_piece(grid, sheet.number, inside))
    return pieces, words


def framed(grid: _Grid | None) -> list[_Grid]:
    """Give the tables that one frame holds: between rows across all of it, each with columns that another lacks.

    A grid whose columns go on below such a row is one table, the row its section.
    """
    if grid is None:
        return []
    stretches: list[_Grid] = []
    for across, bands in groupby(range(len(grid.ys) - 1), key=lambda band: not grid.parting(band, band + 1)):
        if not across:
            held = list(bands)
            stretches.append(grid.part(held[0], held[-1] + 1))
    pairs = [(set(a.xs[1:-1]), set(b.xs[1:-1])) for a, b in pairwise(stretches)]
    return stretches if any(a - b and b - a for a, b in pairs) else [grid]


@dataclass(frozen=True, slots=True)
class _Grid:
    """The lines of a table: xs from left to right, ys from top to bottom, and the net they come from."""

    net: Net
    xs: list[float]
    ys: list[float]

    def holds(self, word: Word) -> bool:
        middle = (word.x0 + word.x1) / 2
        return self.xs[0] <= middle <= self.xs[-1] and self.ys[0] <= word.middle <= self.ys[-1]

    def slot(self, word: Word) -> Slot:
        return _band(self.ys, word.middle), _band(self.xs, (word.x0 + word.x1) / 2)

    def parting(self, first: int, last: int) -> list[float]:
        """Give the lines between columns that run through some of the bands."""
        inner = self.xs[1:-1]
        bands = list(pairwise(self.ys[first : last + 1]))
        return [x for x in inner if any(_parted(self.net.upright, x, top, bottom) for top, bottom in bands)]

    def part(self, first: int, last: int) -> _Grid:
        """Give the grid of some of the bands, with no more columns than these have."""
        xs = [self.xs[0], *self.parting(first, last), self.xs[-1]]
        top, bottom = self.ys[first], self.ys[last]
        upright = [
            replace(edge, start=max(edge.start, top), end=min(edge.end, bottom))
            for edge in self.net.upright
            if edge.end > top and edge.start < bottom
        ]
        level = [edge for edge in self.net.level if top - NEAR <= edge.at <= bottom + NEAR]
        return _Grid(Net(upright, level), xs, self.ys[first : last + 1])

    def is_table(self, inside: Sequence[Word]) -> bool:
        """Say whether this is a table: text in two columns at least, and an edge between columns all the way down."""
        filled = {self.slot(word) for word in inside}
        if len({column for _, column in filled}) < 2 and not (filled and self.roomy()):
            return False
        if all(edge.soft for edge in self.net.upright) and not self.coloured_throughout(filled):
            return False  # a coloured header, or every other row coloured: no grid
        covered: dict[float, float] = defaultdict(float)
        for edge in self.net.upright:
            if self.xs[0] + NEAR < edge.at < self.xs[-1] - NEAR:
                covered[edge.at] += edge.end - edge.start
        return max(covered.values(), default=0.0) > 0.6 * (self.ys[-1] - self.ys[0])

    def roomy(self) -> bool:
        """Say whether this is a table whatever its cells hold: three drawn columns, each with room for words."""
        wide = [right - left > _ROOM for left, right in pairwise(self.xs)]
        return len(wide) > 2 and all(wide) and not any(edge.soft for edge in self.net.upright)

    def coloured_throughout(self, filled: set[Slot]) -> bool:
        """Say whether coloured fields make a grid: three cells with text below each other in two columns at least."""
        owner = self.owners()
        cells = {owner[slot] for slot in filled}
        columns = Counter(column for _, column in cells)
        return sum(count > 2 for count in columns.values()) > 1

    def owners(self) -> dict[Slot, Slot]:
        """Give for every slot the first slot of the cell it belongs to."""
        owner: dict[Slot, Slot] = {}
        for i, (top, bottom) in enumerate(pairwise(self.ys)):
            for j, (left, right) in enumerate(pairwise(self.xs)):
                above, before = owner.get((i - 1, j)), owner.get((i, j - 1))
                if above and not _parted(self.net.level, top, left, right):
                    owner[i, j] = above
                elif before and not _parted(self.net.upright, left, top, bottom):
                    owner[i, j] = before
                else:
                    owner[i, j] = (i, j)
        return owner


def _grid(net: Net) -> _Grid | None:
    """Give the grid of edges that meet; where edges reach beyond the last crossing, their ends close it."""
    xs = _bands((v.at for v in net.upright), min(h.start for h in net.level), max(h.end for h in net.level))
    ys = _bands((h.at for h in net.level), min(v.start for v in net.upright), max(v.end for v in net.upright))
    return _Grid(net, xs, ys) if len(xs) > 2 and len(ys) > 1 and len(xs) * len(ys) < _MOST_CELLS else None


def _bands(values: Iterable[float], least: float, most: float) -> list[float]:
    """Give the lines between bands, without bands that are too narrow for text."""
    kept: list[float] = []
    for value in sorted(values):
        if not kept or value - kept[-1] >= _LEAST_BAND:
            kept.append(value)
    if least < kept[0] - _REACH:
        kept.insert(0, least)
    if most > kept[-1] + _REACH:
        kept.append(most)
    return kept


def _band(edges: Sequence[float], value: float) -> int:
    return min(max(bisect_right(edges, value) - 1, 0), len(edges) - 2)


def _parted(edges: Iterable[Rule], at: float, start: float, end: float) -> bool:
    """Say whether an edge runs there along half of the way at least."""
    run = sum(
        min(e.end, end) - max(e.start, start)
        for e in edges
        if abs(e.at - at) < _LEAST_BAND and e.end > start and e.start < end
    )
    return run > 0.5 * (end - start)


def _piece(grid: _Grid, page: int, inside: Sequence[Word]) -> Piece:
    """Give the table with its cells' text; a merged cell's text stands in every place that it covers."""
    owner = grid.owners()
    words: dict[Slot, list[Word]] = defaultdict(list)
    for word in inside:
        words[owner[grid.slot(word)]].append(word)
    last = {cell: slot[1] for slot, cell in owner.items()}
    cells = {cell: cell_of(held, _right(grid, cell[1], last[cell], held)) for cell, held in words.items()}
    rows = [tuple(cells.get(owner[i, j], Cell()) for j in range(len(grid.xs) - 1)) for i in range(len(grid.ys) - 1)]
    return Piece(page, grid.xs, grid.ys[0], grid.ys[-1], rows)


def _right(grid: _Grid, first: int, last: int, words: Sequence[Word]) -> float:
    """Give where the lines of a cell are broken: as far from its right edge as they begin from its left one."""
    inset = max(0.0, min(w.x0 for w in words) - grid.xs[first])
    return max(grid.xs[last + 1] - min(inset, 8.0), *(w.x1 for w in words))
