"""Where a document promises work: action tables, cards and running text, each with what it was taken for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from graphmodel.records import Finding, Ledger, LedgerRow, Place
from loaders.document import Item, Paragraph, Row, Table
from loaders.listed import read_listed
from loaders.mapping import Mapping, TableMapping, header_of_mapping
from loaders.outline import Section
from loaders.phrases.codes import has_codes
from loaders.tables.cards import read_cards, read_unnamed
from loaders.tables.headers import Header, header_of
from loaders.tables.kinds import kind_of
from loaders.tables.repeated import above_its_rows, settled_headers
from loaders.tables.rows import Entry, Reading, read_rows

_CAPTION = 2  # texts
RUNNING = "actions in running text"


@dataclass(frozen=True, slots=True)
class Work:
    """One table or stretch of text: its rows read to actions, perhaps `taught` by a mapping, or why it holds none."""

    section: Section
    place: Place
    kind: str
    reading: Reading | None = None
    table: Table | None = None
    taught: bool = False

    @property
    def entries(self) -> Sequence[Entry]:
        """Give the actions' rows."""
        return self.reading.entries if self.reading else ()

    @property
    def coded(self) -> bool:
        """Say whether the titles begin with codes, there being no column of codes."""
        titles = [e.cell(e.header.title) for e in self.entries if not e.header.columns("code")]
        return bool(titles) and has_codes(titles)


def find_work(outline: Sequence[Section], mapping: Mapping | None = None, promised: bool = True) -> list[Work]:
    """Give everything in a document that could hold actions, in reading order; a mapping's word comes first.

    `promised` says that the document calls itself a plan: what a strategy says it will do is no action yet.
    """
    said = mapping or Mapping()
    found: list[Work] = []
    header: Header | None = None
    headers = settled_headers(block for section in outline for block in section.blocks if isinstance(block, Table))

    def recognise(row: Row) -> Header | None:
        settled = headers.get(row.cells)
        return replace(settled) if settled else None  # one that is printed again is another header

    for section in outline:
        in_section = list(_tables(section, header, said, recognise))
        header = next(
            (w.entries[-1].header for w in reversed(in_section) if w.kind == "action table" and w.entries), header
        )
        found += in_section
        if not any(work.entries for work in in_section):
            found += _text(section, promised)
    return found


def _tables(
    section: Section, header: Header | None, mapping: Mapping, recognise: Callable[[Row], Header | None]
) -> Iterator[Work]:
    """Go through the tables of a section; a header goes on to the next table where that has none of its own."""
    lone: Header | None = None
    for table in (block for block in section.blocks if isinstance(block, Table)):
        said = mapping.of(table)
        above = None if all(map(_is_caption, table.rows)) else above_its_rows(lone, table) or header
        work = _as_said(section, table, said) if said else _as_found(section, table, above, recognise)
        if work.kind == "action table" and work.entries:
            header = work.entries[-1].header
        lone = recognise(table.rows[-1]) if work.kind == "action table" and not work.entries else None
        yield work


def _is_caption(row: Row) -> bool:
    """Say whether a row is a label and one value merged over all other columns: it goes on from no table above it."""
    return len(row.filled) > _CAPTION >= len({row.cells[i].strip() for i in row.filled})


def _as_found(section: Section, table: Table, header: Header | None, recognise: Callable[[Row], Header | None]) -> Work:
    kind = kind_of(section, table, header, recognise)
    cards = (
        _named_above(section, table) or read_cards(table)
        if kind in (None, "no known header", "grid of words")
        else None
    )
    if cards:
        return Work(section, table.place, "cards of labels and values", cards, table)
    if kind:
        return Work(section, table.place, kind, None, table)
    return Work(section, table.place, "action table", read_rows(table, header, recognise), table)


def _named_above(section: Section, table: Table) -> Reading | None:
    """Give the action of a card without a name of its own: the heading above is its name, text between tells more."""
    title = section.title
    above = list(takewhile(lambda block: block is not table, section.blocks))
    alone = sum(isinstance(block, Table) for block in section.blocks) == 1
    if title is None or title.kind not in (None, "action") or not alone or len(above) > _CAPTION:
        return None
    told = [block.text for block in above if isinstance(block, Paragraph)]
    return read_unnamed(table, title, "\n".join(told)) if len(told) == len(above) else None


def _as_said(section: Section, table: Table, said: TableMapping) -> Work:
    """Read a table as the mapping says: its columns, its rows to leave out, or not at all."""
    if said.refused:
        return Work(section, table.place, "no actions, by the mapping", None, table)
    kept = Table(tuple(row for row in table.rows if row.place.row not in said.skip), table.place)
    recognise = (lambda row: header_of_mapping(row, said)) if said.columns else header_of
    reading = read_rows(kept, None, recognise)
    left_out = [row for row in table.rows if row.place.row in said.skip]
    reading.refused += [LedgerRow(row.place, "left out by the mapping", row.text[:300]) for row in left_out]
    reading.rows += len(left_out)
    return Work(section, table.place, "action table", reading, table, taught=True)


def _text(section: Section, promised: bool) -> Iterator[Work]:
    reading = read_listed(section, promised)
    if reading:
        yield Work(section, reading.entries[0].row.place, RUNNING, reading)


def taken(found: Sequence[Work]) -> frozenset[Place]:
    """Give the places of the points that are actions or parts of one, so that nothing else is made of them."""
    listed = (work.section for work in found if work.kind == RUNNING)
    return frozenset(block.place for section in listed for block in section.blocks if isinstance(block, Item))


def ledger(found: Sequence[Work]) -> Ledger:
    """Give the account of every row: an action, part of one, or none and why."""
    actions = joined = rows = 0
    refused: list[LedgerRow] = []
    for work in found:
        if work.reading is None:
            listed = work.table.rows if work.table else ()
            rows += len(listed)
            refused += [LedgerRow(row.place, work.kind, row.text[:300]) for row in listed]
        else:
            rows += work.reading.rows
            actions += len(work.reading.entries)
            joined += work.reading.joined
            refused += work.reading.refused
    return Ledger(rows, actions, joined, tuple(refused))


def row_findings(found: Sequence[Work]) -> Iterator[Finding]:
    """Go through what a person should look at: tables not read, rows joined, cells too many."""
    for work in found:
        if work.kind == "no known header" and work.table:
            words = work.table.rows[0].text[:80]
            yield Finding("table-not-read", "warning", f"The table's header is not known: {words}", work.place)
        yield from _unknown_columns(work)
        for entry in work.entries:
            yield from _entry_findings(entry)


def _unknown_columns(work: Work) -> Iterator[Finding]:
    """Go through the columns whose heading is not known although there is text below it."""
    told: set[str] = set()
    for entry in work.entries:
        for at, (field, name) in enumerate(zip(entry.header.fields, entry.header.words, strict=True)):
            if field is None and name and name not in told and entry.cell(at):
                told.add(name)
                message = f"The column '{name[:60]}' is not understood and was left out; a mapping can say what it is."
                yield Finding("column-not-understood", "warning", message, work.place)


def _entry_findings(entry: Entry) -> Iterator[Finding]:
    cells, width = len(entry.row.cells), len(entry.header.fields)
    if cells > width:
        message = f"The row has {cells} cells under {width} headings; the rest was joined to the last."
        yield Finding("too-many-cells", "warning", message, entry.row.place)
    if entry.joined:
        spots = "; ".join(row.place.spot for row in entry.joined)
        yield Finding("row-joined", "note", f"The row goes on at {spots}.", entry.row.place)
