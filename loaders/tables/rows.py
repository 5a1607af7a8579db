"""Rows of an action table: an action, what continues one, a heading, a repeated header, or nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from graphmodel.records import LedgerRow
from loaders.document import Row, Table
from loaders.fragments import one_line
from loaders.phrases.codes import split_code
from loaders.tables.filled import Above
from loaders.tables.headers import Header, header_of, subheader
from loaders.titles import bare_name

_DIVIDER = re.compile(r"^[\s\-–—_=.*|:]*$")
_SECTION_LABEL = re.compile(
    r"^\s*(?:priorit(?:y|ies)|pathway|theme|aim|aims|objective|outcome|section|part|strand)\b[^:]{0,20}:", re.I
)

_BRACKET = re.compile(r"\(?[^()]*(?:\([^()]*\)[^()]*)*\)\W*")
_CAPTION, _CAPTIONS = 2, 6  # texts of a row above a table's own header: a label and its value; rows that can be such
_SUM = re.compile(r"(?:grand |sub[- ]?|overall )?totals?(?: (?:cost|budget|funding|spend))?\s*:?", re.I)
_OUTER = re.compile(r"^\s*(?:strategic\s+)?(?:priorit(?:y|ies)|theme|pillar|pathway|strand|part|aim)\b", re.I)
_INNER = re.compile(r"^\s*(?:key\s+|strategic\s+)?(?:objective|outcome|goal|target|action)s?\b", re.I)


@dataclass(slots=True)
class Entry:
    """An action's row with the rows that continue it, under its section row."""

    row: Row
    header: Header
    section: str | None
    over: str | None = None  # the section row of a priority that stands above that of an objective
    own: bool = False  # the table opens with a section row: no heading above it governs
    card: bool = False  # it stands alone with its labels, so that these tell nothing of where it stands
    joined: list[Row] = field(default_factory=list)

    def cell(self, column: int) -> str:
        """Give the text of a column, what continues it in the next rows behind it; a merged cell's text once."""
        parts = [row.cells[column].strip() for row in (self.row, *self.joined) if column < len(row.cells)]
        return _joined([part for part in dict.fromkeys(parts) if part])

    def opening(self, column: int) -> str:
        """Give the first words of a column where the file sets them off, and more than a bracket stands behind them."""
        named = one_line(self.row.openings[column]) if column < len(self.row.openings) else ""
        text = one_line(self.cell(column))
        behind = text.removeprefix(named).lstrip(" .:–-") if named and text.startswith(named) else ""
        return named if behind and not _BRACKET.fullmatch(behind) else ""

    def text(self, *fields: str) -> str:
        """Give the text of all columns of these fields, in printed order."""
        return "\n".join(part for part in (self.cell(i) for i in self.header.columns(*fields)) if part)


@dataclass(slots=True)
class Reading:
    """What became of a table's rows."""

    entries: list[Entry] = field(default_factory=list)
    refused: list[LedgerRow] = field(default_factory=list)
    rows: int = 0

    @property
    def joined(self) -> int:
        """Give the number of rows that continue another."""
        return sum(len(entry.joined) for entry in self.entries)


def _joined(parts: Sequence[str]) -> str:
    """Join a cell that goes on in the next row; bullets start a line of their own."""
    text = ""
    for part in parts:
        gap = "\n" if re.match(r"[•·▪●]", part) else " "
        text += (gap if text else "") + part
    return text


def read_rows(
    table: Table, header: Header | None = None, recognise: Callable[[Row], Header | None] = header_of
) -> Reading:
    """Give a table's rows sorted into actions and the rest.

    `header` goes on from the table before, if it has none; `recognise` says which row is a header.
    """
    reading = Reading(rows=len(table.rows))
    headed_below = header is not None and any(recognise(row) for row in table.rows[1:_CAPTIONS])
    state = _State(header, coded=_code_column(header), above=Above.of(table.rows), captioned=headed_below)
    for row in table.rows:
        found = recognise(row) or (subheader(state.header, row) if state.header and state.fresh else None)
        if found:
            state.turn(reading, row, found)
        else:
            state.take(reading, row)
    return reading


def _code_column(header: Header | None) -> int | None:
    columns = header.columns("code") if header else ()
    return columns[0] if columns else None


@dataclass(slots=True)
class _State:
    """Where the reading of a table stands: the header in force, the section, the action that may go on."""

    header: Header | None
    coded: int | None
    section: str | None = None
    over: str | None = None
    last: Entry | None = None
    in_section: bool = False
    own: bool = False
    headed: bool = False
    fresh: bool = False
    captioned: bool = False
    above: Above = field(default_factory=Above)

    def turn(self, reading: Reading, row: Row, header: Header) -> None:
        """Go on under another header."""
        self.header, self.coded = header, _code_column(header)
        self.last, self.headed, self.fresh, self.captioned = None, True, True, False
        self.above.last.clear()
        self.refuse(reading, row, "header")

    def refuse(self, reading: Reading, row: Row, reason: str) -> None:
        reading.refused.append(LedgerRow(row.place, reason, one_line(row.text)[:300]))

    def take(self, reading: Reading, row: Row) -> None:
        self.fresh = False
        if all(_DIVIDER.match(cell) for cell in row.cells):
            self.refuse(reading, row, "a line of dashes" if row.filled else "empty")
        elif _is_sum(row):
            self.refuse(reading, row, "a sum")
        elif self._is_section(row):
            self.own = self.own or not (reading.entries or self.in_section or self.headed)
            self._open(row)
            self.refuse(reading, row, "section heading")
        elif self.header is None or (self.captioned and len({row.cells[i].strip() for i in row.filled}) <= _CAPTION):
            self.refuse(reading, row, "before any header")
        elif self._continues(row):
            self._go_on(reading, row)
        else:
            self.last = Entry(self.above.fill(row, self.header), self.header, self.section, self.over, self.own)
            self.in_section = False
            reading.entries.append(self.last)

    def _open(self, row: Row) -> None:
        """Go on below a section row; an objective's stands inside that of a priority."""
        self.section, self.last, self.in_section = _section_name(row), None, True
        if not _INNER.match(row.cells[row.filled[0]]):
            self.over = self.section if _OUTER.match(row.cells[row.filled[0]]) else None

    def _go_on(self, reading: Reading, row: Row) -> None:
        if self.last is not None:
            self.last.joined.append(row)
        else:
            self.refuse(reading, row, "goes on from the section heading" if self.in_section else "goes on from nothing")

    def _filled(self, row: Row, column: int) -> bool:
        return column < len(row.cells) and bool(row.cells[column].strip())

    def _is_section(self, row: Row) -> bool:
        """One cell alone (or the same in every cell), or a cell that says 'Priorities:'."""
        texts = {row.cells[i].strip() for i in row.filled}
        if any(_SECTION_LABEL.match(text) for text in texts) and row.filled[0] == 0 and len(texts) <= 2:
            return True
        if len(texts) != 1 or not (len(row.cells) > 2 or len(row.filled) > 1):
            return False
        text = next(iter(texts))
        if self.header is None or len(row.filled) == len(row.cells) > 1:
            return len(text) <= 160
        return self._lone_heading(row, text)

    def _lone_heading(self, row: Row, text: str) -> bool:
        """A lone cell is a heading where it is short, stands in the first columns and does not finish a sentence."""
        title = self.header.title if self.header else 0
        if row.filled[0] > title or len(text) > 100 or len(text.split()) > 14:
            return False
        if self.coded is not None and row.filled[0] == title != self.coded:
            return not (self.last and _unfinished(self.last.cell(title), text))
        return not re.match(r"[a-z•]", text)

    def _continues(self, row: Row) -> bool:
        """No code where the table has them, or no title: the row goes on from the one before."""
        assert self.header is not None
        title = self.header.title
        if not self._filled(row, title):
            return self.coded is None or not self._filled(row, self.coded) or len(row.filled) == 1
        if self.coded is None or self.last is None:
            return False
        if self._filled(row, self.coded):
            before = self.last.row.cells  # a cell merged over several rows stands in each of them
            return row.cells[self.coded] == before[self.coded] and row.cells[title] == before[title] != ""
        leads = self.header.columns("lead")
        if any(self._filled(row, column) for column in leads):
            return False
        return bool(leads) or _unfinished(self.last.cell(title), row.cells[title])


def _is_sum(row: Row) -> bool:
    """Say whether a row only adds up the ones above: 'Total' and figures."""
    texts = [row.cells[i].strip() for i in row.filled]
    named = [text for text in texts if re.search(r"[^\W\d_]", text)]
    return len(texts) > 1 and bool(named) and all(_SUM.fullmatch(text) for text in named)


def _unfinished(before: str, after: str) -> bool:
    """Say whether a sentence that was begun goes on: no closing mark before, or a small letter after."""
    return bool(re.match(r"[a-z(]", after.strip())) or not re.search(r"[.!?:;)'’”\"]\s*$", before.strip())


def _section_name(row: Row) -> str:
    """Give the name of a section row: its first cell, without code, closing dot and a label that numbers nothing."""
    text = one_line(row.cells[row.filled[0]])
    label = None if bare_name(text) != text else _SECTION_LABEL.match(text)
    if label and (len(row.filled) == 1 or len(set(row.cells)) == 1) and text[label.end() :].strip():
        text = text[label.end() :].strip()
    return (split_code(text)[1] or text).strip(" .:")


def padded(rows: Sequence[Row], width: int) -> Iterator[Row]:
    """Give rows of one width; cells that are too many are joined to the last."""
    for row in rows:
        cells = row.cells + ("",) * (width - len(row.cells))
        if len(cells) > width:
            cells = (*cells[: width - 1], " ".join(c for c in cells[width - 1 :] if c.strip()))
        yield Row(cells, row.place)
