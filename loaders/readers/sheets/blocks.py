"""The blocks of a sheet in reading order, each with the row that it stands in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from graphmodel.records import Place
from loaders.document import Block, Heading, Row, Table
from loaders.fragments import plain
from loaders.readers.colours import coloured
from loaders.readers.marks import lines as parts_of
from loaders.readers.marks import numbered_runs, prose
from loaders.readers.sheets.labels import with_labels_joined
from loaders.readers.sheets.line import Line
from loaders.readers.sheets.runs import HEADING, runs
from loaders.readers.sheets.sides import sides
from loaders.titles import looks_like_heading

_MOSTLY = 0.6


@dataclass(slots=True)
class Sheet:
    """Where lines stand: the file, the sheet in it, and how many tables came before."""

    file: str
    page: str | None = None
    tables: int = 0
    _columns: tuple[int, ...] = ()
    _levels: dict[float, int] = field(default_factory=dict)

    def blocks(self, lines: Sequence[Line]) -> list[Block]:
        """Give the lines as blocks; tables that stand side by side come one after the other."""
        width = max((len(line.cells) for line in lines), default=0)
        even = [replace(line, cells=line.cells + ("",) * (width - len(line.cells))) for line in lines]
        self._levels = _levels(even)
        return [block for side in sides(even) for block in self._stacked(side)]

    def _stacked(self, lines: Sequence[Line]) -> Iterator[Block]:
        """Go through what stands one below the other."""
        self._columns = ()
        for is_table, run in runs(with_labels_joined(lines)):
            yield from (self._table(run) if is_table else self._text(run))

    def _text(self, run: Sequence[Line]) -> Iterator[Block]:
        """Go through lines of text; numbered ones without a gap between them are a list."""
        gathered: list[Block] = []
        for at, line in enumerate(run):
            if at and line.number > run[at - 1].number + 1:
                yield from numbered_runs(gathered)
                gathered = []
            gathered += self._prose(line)
        yield from numbered_runs(gathered)

    def _prose(self, line: Line) -> Iterator[Block]:
        place, text = Place(self.file, page=self.page, row=line.number), line.alone or ""
        if line.weight in self._levels and len(text) <= HEADING and looks_like_heading(text):
            yield Heading(plain(text), self._levels[line.weight], place)
            return
        for part in parts_of(text):
            block = prose(part, place)
            if block:
                yield block

    def _table(self, run: Sequence[Line]) -> Iterator[Block]:
        """Give a run of lines as a table; one without a header keeps the columns of the one before where it fits."""
        columns = tuple(sorted({i for line in run for i in (line.filled if line.alone is None else line.filled[:1])}))
        headed = any(line.heads for line in run[:8])
        if not headed and set(columns) <= set(self._columns) and 2 * len(columns) > len(self._columns):
            columns = self._columns
        self._columns = columns
        self.tables += 1
        lines = _rated([line.part(columns) for line in run])
        rows = tuple(Row(tuple(map(plain, line.cells)), self._place(line)) for line in lines)
        yield Table(rows, rows[0].place)

    def _place(self, line: Line) -> Place:
        return Place(self.file, page=self.page, table=self.tables, row=line.number)


def _rated(lines: list[Line]) -> list[Line]:
    """Give the lines with a word where a cell says by its colour alone how far an action is."""
    if not any(line.fills for line in lines):
        return lines
    fills = [line.fills or ("",) * len(line.cells) for line in lines]
    texts = coloured([line.cells for line in lines], fills)
    return [replace(line, cells=cells) for line, cells in zip(lines, texts, strict=True)]


def _levels(lines: Sequence[Line]) -> dict[float, int]:
    """Give the level of each look that stands out; none where most lines do, or where all that do look alike."""
    looks = Counter(line.weight for line in lines if line.alone is not None)
    marked = sorted((weight for weight in looks if weight > 0), reverse=True)
    if sum(looks.values()) > 4 and sum(looks[weight] for weight in marked) > _MOSTLY * sum(looks.values()):
        marked = [weight for weight in marked[:1] if looks[weight] <= 2]
    return {weight: level for level, weight in enumerate(marked, 1)} if len(marked) > 1 else {}
