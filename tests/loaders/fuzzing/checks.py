"""What must hold for any input of a recogniser or reader."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from graphmodel.errors import FileRefused
from graphmodel.records import Place
from loaders.actions import once
from loaders.document import Document, Table
from loaders.fragments import bullets, one_line, plain
from loaders.mapping import Mapping
from loaders.outline import Section, contents, sections
from loaders.phrases.codes import has_codes, same_code, split_code
from loaders.phrases.dates import spans
from loaders.phrases.flags import split_flags, split_update
from loaders.phrases.leads import parties, split_lead
from loaders.phrases.links import links, without_links
from loaders.phrases.times import timescale
from loaders.plan import read_plan
from loaders.readers import Reader
from loaders.tables.cards import read_cards
from loaders.tables.headers import field_of, header_of, other_kind
from loaders.tables.kinds import kind_of
from loaders.tables.rows import read_rows
from loaders.titles import looks_like_heading, titles_of

_HERE = Place("plan.txt", line=1)


def times(words: str) -> None:
    found = timescale(words)

    assert found.text == (" ".join(words.split()) or None)
    if found.start and found.end and not found.milestones:
        assert found.start <= found.end


def dates(words: str) -> None:
    found = spans(words)

    assert all(0 <= span.at < span.to <= len(words) and span.first <= span.last for span in found)
    assert all(a.to <= b.at for a, b in pairwise(found))


def leads(words: str) -> None:
    title, lead = split_lead(words)

    assert len(title) + len(lead or "") <= len(words) + 2
    for cell in (words, lead):
        for party in parties(cell):
            assert party.name.strip()
            assert party.as_written.strip()


def codes(words: str) -> None:
    code, rest = split_code(words)

    assert code is None or (code and len(code) + len(rest) <= len(words))
    assert same_code(same_code(words)) == same_code(words)
    assert has_codes([words]) in (True, False)


def marks(words: str) -> None:
    assert isinstance(links(words), tuple)
    assert len(without_links(words)) <= len(words) + 1
    split_flags(words)
    split_update(words)
    once(words)


def fragments(words: str) -> None:
    clean = plain(words)

    assert "\n\n" not in clean
    assert clean == clean.strip()
    assert "\n" not in one_line(words)
    assert all(point.strip() for point in bullets(clean))


def headings(words: str) -> None:
    assert looks_like_heading(words) in (True, False)
    assert all(title.name or title.number for title in titles_of(words, _HERE))


def tables(table: Table) -> None:
    for row in table.rows:
        header = header_of(row)
        assert header is None or len(header.fields) == len(row.cells)
        assert other_kind(row) != ""
        assert all(field_of(cell) is None or cell.strip() for cell in row.cells)
    kind_of(Section((), (table,)), table, None, header_of)
    for reading in (read_rows(table), read_cards(table)):
        if reading is not None:
            assert reading.rows == len(reading.entries) + reading.joined + len(reading.refused)


def reads(reader: Reader, name: str) -> Callable[[bytes], None]:
    """Give a check: the reader gives a document that a plan can be read from, or refuses; nothing else comes out."""

    def check(data: bytes) -> None:
        try:
            document = reader.read(Path(name), data)
        except FileRefused:
            return
        places = [row.place for table in document.tables() for row in table.rows]
        assert len(set(places)) == len(places)
        _sums_up(Path(name), document)

    return check


def _sums_up(path: Path, document: Document) -> None:
    plan = read_plan(path, document, Mapping())
    ledger = plan.ledger

    assert ledger.rows_read == ledger.rows_as_actions + ledger.rows_joined + len(ledger.rows_not_actions)
    assert ledger.rows_as_actions == len(plan.actions)
    assert len({action.id for action in plan.actions}) == len(plan.actions)
    assert all(action.title == " ".join(action.title.split()) for action in plan.actions)
    contents(sections(document))
