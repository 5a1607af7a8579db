"""Cards: a two-column table of labels and values, one action a card or several cards in one table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import NamedTuple

from loaders.document import Row, Table
from loaders.phrases.codes import CODED_NAME, split_code
from loaders.phrases.dates import spans
from loaders.tables.headers import CHOSEN, TIMES, TITLE_FIELDS, Header, field_of, header_of, matched, names_steps
from loaders.tables.rows import Entry, Reading
from loaders.tables.wording import heading, words
from loaders.titles import Title

_NAMED = re.compile(
    r"^(?:action|project|commitment|task)\s*(?:no\.?\s*|number\s*)?(?P<ref>[A-Z]{0,4}[ -]?\d+(?:[.\-]\d+)*[a-z]?)"
    r"\s*[:.)–-]*\s+(?P<text>\S.*)$",
    re.I | re.S,
)


_NUMBERED = re.compile(
    r"^(?P<label>action|project|commitment|task)\s*(?:no\.?\s*|number\s*)?"
    r"(?P<ref>[A-Z]{0,4}[ -]?\d+(?:[.\-]\d+)*[a-z]?)\s*:?$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class _Pair:
    """One line of a card: its label, what field that is, and its value."""

    label: str
    field: str | None
    value: str
    row: Row


def read_cards(table: Table) -> Reading | None:
    """Give the actions of a table of labels and values, None for any other table; each card counts as one row."""
    lines = list(_lines(table.rows))
    pairs = [pair for line in lines for pair in line.pairs]
    known = [pair.field for pair in pairs if pair.field]
    told = sum(line.rows for line in lines if line.pairs)
    if len(pairs) < 2 or told < 0.8 * len(table.rows) or len(known) < 0.6 * len(pairs):
        return None
    if not set(known) & set(TITLE_FIELDS) or not set(known) & set(CHOSEN) or known.count("lead") > _cards(known):
        return None
    entries = [_entry(card) for card in _split(pairs)]
    entries = [entry for entry in entries if entry is not None]
    return Reading([e for e in entries if e], [], len(entries)) if entries else None


def read_unnamed(table: Table, name: Title, more: str = "") -> Reading | None:
    """Give the action of a card that says who leads it and more, but not its name: that is the heading above it.

    `more` is what stands between the two.
    """
    pairs = [pair for row in table.rows for pair in _pairs(row)]
    known = [pair.field for pair in pairs if pair.field]
    named = {"title", "title_lead", "objective", "recommendation"} & set(known)
    if named or known.count("lead") != 1 or len(known) < max(3, 0.6 * len(pairs)) or len(pairs) < len(table.rows):
        return None
    coded = CODED_NAME.match(name.name) if name.number is None else None
    code, title = (coded["ref"], coded["text"]) if coded else (name.number or "", name.name)
    told = [_Pair("", "code", code, table.rows[0]), _Pair("Action", "title", title, table.rows[0])]
    told += [_Pair("", "activity", more, table.rows[0])] if more else []
    told += [pair for pair in pairs if pair.value]
    header = Header(tuple(pair.field for pair in told), tuple(pair.label for pair in told))
    row = Row(tuple(pair.value for pair in told), name.place)
    return Reading([Entry(row, header, None)], [], 1)


class _Line(NamedTuple):
    """What one row of a card says, or a row of labels with the row of values below it."""

    rows: int
    pairs: list[_Pair]


def _lines(rows: Sequence[Row]) -> Iterator[_Line]:
    """Go through what a card says; a row of labels alone is told by the row of values below it."""
    labels: Row | None = None
    for row, below in zip_longest(rows, rows[1:]):
        if labels is not None:
            cells = zip(labels.cells, row.cells, strict=True)
            yield _Line(2, [_Pair(a, field_of(a), b.strip(), row) for a, b in cells if a.strip()])
            labels = None
        elif below is not None and _labels_alone(row, below):
            labels = row
        else:
            yield _Line(1, _pairs(row))


def _labels_alone(row: Row, below: Row) -> bool:
    """Say whether a row has several known labels, no name of work among them, and the row below it none."""
    told = [row.cells[at].strip() for at in row.filled]
    known = len(set(told)) > 1 and all(heading(text) in words("fields") for text in told) and not header_of(row)
    return known and len(row.cells) == len(below.cells) and not any(matched(below.cells[at]) for at in below.filled)


def _pairs(row: Row) -> list[_Pair]:
    """Give what a row of a card says: the action's name above it, a label and its value, or two such side by side."""
    cells = list(dict.fromkeys(row.cells[i].strip() for i in row.filled))
    named = _NAMED.match(cells[0]) if len(cells) == 1 else None
    if named:
        return [_Pair("", "code", named["ref"], row), _Pair("Action", "title", named["text"], row)]
    if len(cells) == 2 and row.filled[0] == 0 and re.search(r"\d", cells[0]) and split_code(cells[0]) == (cells[0], ""):
        return [_Pair("", "code", cells[0], row), _Pair("Action", "title", cells[1], row)]
    labelled = _NUMBERED.match(cells[0]) if len(cells) == 2 else None
    if labelled:
        return [_Pair("", "code", labelled["ref"], row), _Pair(labelled["label"], "title", cells[1], row)]
    sides = (0, 2) if len(row.cells) == 4 and len(cells) > 2 else ()
    if sides and all(heading(row.cells[i]) in words("fields") and not matched(row.cells[i + 1]) for i in sides):
        return [pair for i in sides if (pair := _pair(Row(row.cells[i : i + 2], row.place)))]
    return [pair] if (pair := _pair(row)) else []


def _pair(row: Row) -> _Pair | None:
    """Give a row as label and value: two cells that differ, the first of them short."""
    cells = list(dict.fromkeys(row.cells[i].strip() for i in row.filled))
    if len(row.cells) > 4 or not 1 <= len(cells) <= 2 or len(cells[0]) > 60 or row.filled[0] != 0:
        return None
    label = cells[0].rstrip(" :")
    return _Pair(label, field_of(label), cells[1] if len(cells) == 2 else "", row)


def _cards(fields: list[str]) -> int:
    return max(fields.count(name) for name in TITLE_FIELDS)


def _split(pairs: list[_Pair]) -> list[list[_Pair]]:
    """Begin a card where its first label comes again."""
    first = next(pair.field for pair in pairs if pair.field in (*TITLE_FIELDS, "code"))
    cards: list[list[_Pair]] = [[]]
    for pair in pairs:
        if pair.field == first and any(p.field == first for p in cards[-1]):
            cards.append([])
        cards[-1].append(pair)
    return cards


def _timed(card: list[_Pair]) -> list[_Pair]:
    """Take dated milestones for the time where a card has no other."""
    if set(TIMES) & {pair.field for pair in card}:
        return card
    return [replace(p, field="timescale") if names_steps(p.field, p.label) and spans(p.value) else p for p in card]


def _entry(card: list[_Pair]) -> Entry | None:
    told = _timed([pair for pair in card if pair.value])
    fields = tuple(pair.field for pair in told)
    if not set(fields) & set(TITLE_FIELDS):
        return None
    header = Header(fields, tuple(pair.label for pair in told))
    return Entry(Row(tuple(pair.value for pair in told), card[0].row.place), header, None, card=True)
