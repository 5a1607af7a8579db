"""What a reader gathers: blocks in reading order, each given a place of its own as it comes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from graphmodel.records import Finding, Place, Severity, Source
from loaders.document import Block, Document, Heading, Item, Row, Table
from loaders.fragments import BULLETS, one_line, plain
from loaders.guard import sha256
from loaders.readers.marks import lines, numbered_runs, prose, unmarked

_BETWEEN = " › "
_MARK_TAB = re.compile(rf"^\s*((?:[-–*o{BULLETS}]|\(?(?:[a-z]|\d{{1,2}})[.)]))\t+([^\t]+)$", re.S)
_TYPED_BULLET = re.compile(r"^(?:[-–*·▪●◦‣∙◆■][ ]+(?=\S)|o[ ]+(?=[A-Z]))", re.M)
_MOST_LOSSES = 50


@dataclass(slots=True)
class Gathering:
    """The blocks so far, the headings above the next one, and what could not be kept."""

    file: str
    blocks: list[Block] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    _path: list[tuple[int, str]] = field(default_factory=list)
    _tables: int = 0
    _tabbed: list[str] = field(default_factory=list)
    _losses: int = 0

    def heading(self, text: str, level: int) -> None:
        """Add a heading; the path of what follows goes through it."""
        self._close()
        words = one_line(plain(text))
        if words:
            self.blocks.append(Heading(words, level, self.here))
            self._path = [*((above, name) for above, name in self._path if above < level), (level, words)]

    def text(self, text: str, opening: str = "") -> None:
        """Add a paragraph; what its printed marks show to be points become items, tabs make it a row of a table.

        `opening` are its first words, where they name it.
        """
        if not text.strip():
            return  # a blank line ends no table
        point = _MARK_TAB.match(text)
        if point:
            self.item(point[2], point[1])
        elif "\t" in text.strip() or ("\t" in text and self._tabbed):
            self.tabbed(text)
        else:
            self._close()
            for line in lines(text):
                block = prose(line, self.here)
                self.blocks += [replace(block, opening=_opening(block.text, opening))] if block else []

    def tabbed(self, text: str) -> None:
        """Add a line whose tabs stand between the cells of a table."""
        self._tabbed.append(text)

    def item(self, text: str, marker: str = "-", depth: int = 0, opening: str = "") -> None:
        """Add a point of a list."""
        self._close()
        words = unmarked(plain(text), marker)
        if words:
            self.blocks.append(Item(words, self.here, marker, depth, _opening(words, opening)))

    def table(
        self, rows: Sequence[Sequence[str]], headed: bool = False, openings: Sequence[Sequence[str]] = ()
    ) -> Place | None:
        """Add a table of rows of one width and give its place; one that goes on from the one before is joined to it.

        `headed` says that the file itself marks the first row as a header; `openings` are the words that name what
        follows in a cell.
        """
        self._close()
        words = {cell: _TYPED_BULLET.sub("• ", plain(cell)) for cell in {cell for row in rows for cell in row}}
        cells = [tuple(words[cell] for cell in row) for row in rows]
        if not any(cell for row in cells for cell in row):
            return None
        before = self.blocks[-1] if self.blocks else None
        if isinstance(before, Table) and _goes_on(before.rows, cells[0], headed):
            self.blocks[-1] = Table((*before.rows, *self._rows(cells, len(before.rows), openings)), before.place)
        else:
            self._tables += 1
            self.blocks.append(Table(self._rows(cells, 0, openings), self._cell(1)))
        return self._cell(len(self.blocks[-1].rows) - len(cells) + 1)  # type: ignore[union-attr]

    def lost(self, code: str, severity: Severity, message: str, place: Place | None = None) -> None:
        """Say what was left out; after a number of them only how many more there are."""
        self._losses += 1
        if self._losses <= _MOST_LOSSES:
            self.findings.append(Finding(code, severity, message, place or self.here))

    @property
    def here(self) -> Place:
        """Give the place of the next block: the headings above it, and its number among the blocks."""
        return Place(self.file, page=self._above, row=len(self.blocks) + 1)

    def document(self, path: Path, data: bytes, kind: str) -> Document:
        """Give everything that was gathered."""
        self._close()
        if self._losses > _MOST_LOSSES:
            message = f"{self._losses - _MOST_LOSSES} more were left out or are doubtful in the same ways."
            self.findings.append(Finding("more-left-out", "note", message, Place(self.file)))
        blocks = tuple(numbered_runs(self.blocks))
        return Document(Source(path.name, sha256(data), kind), blocks, tuple(self.findings))

    @property
    def _above(self) -> str | None:
        return _BETWEEN.join(name for _, name in self._path) or None

    def _cell(self, row: int) -> Place:
        return Place(self.file, page=self._above, table=self._tables, row=row)

    def _rows(
        self, cells: Sequence[tuple[str, ...]], before: int, openings: Sequence[Sequence[str]]
    ) -> tuple[Row, ...]:
        named = [tuple(map(_opening, row, told)) for row, told in zip(cells, openings, strict=False)]
        told = named if len(named) == len(cells) else [()] * len(cells)
        return tuple(Row(row, self._cell(before + n), told[n - 1]) for n, row in enumerate(cells, 1))

    def _close(self) -> None:
        """End a run of lines with tabs: a table, or one line where the tab only keeps a label from its value."""
        rows, self._tabbed = _cells(self._tabbed), []
        width = max(map(len, rows), default=0)
        if len(rows) == 1 and sum(bool(cell.strip()) for cell in rows[0]) < 3:
            self.text(" ".join(rows[0]))
        elif rows:
            self.table([row + [""] * (width - len(row)) for row in rows])


def _cells(lines: Sequence[str]) -> list[list[str]]:
    """Give lines with tabs as cells; where only the number of tabs between cells differs, they just align them."""
    rows = [line.rstrip("\t").split("\t") for line in lines]
    closed = [[cell for cell in row if cell.strip()] for row in rows]
    aligned = len({len(row) for row in rows}) > 1 and len({len(row) for row in closed}) == 1 and len(closed[0]) > 1
    return closed if aligned else rows


def _opening(text: str, opening: str) -> str:
    """Give the words that name a block, if it begins with them, marks aside."""
    bare = plain(opening).lstrip(f"{BULLETS}-–* ")
    bare = re.sub(r"^\(?\w{1,2}[.)]\s+", "", bare) if not one_line(text).startswith(bare) else bare
    return bare if bare and one_line(text).startswith(bare) else ""


def _goes_on(rows: Sequence[Row], first: tuple[str, ...], headed: bool) -> bool:
    """Say whether a table is the one before on its next page: as wide, and with the same header or with none."""
    top = rows[0].cells
    if len(top) != len(first):
        return False
    if _alike(top, first):
        return True
    looks_headed = all(cell and len(cell) <= 40 for cell in first)
    card = len(first) == 2 and re.sub(r"\d", "", top[0]) == re.sub(r"\d", "", first[0])
    return not (headed or looks_headed or card)


def _alike(a: Sequence[str], b: Sequence[str]) -> bool:
    return [one_line(cell).casefold() for cell in a] == [one_line(cell).casefold() for cell in b]
