"""What a table is: an action table, or something else that is said in the ledger by name."""

from __future__ import annotations

import re
from collections.abc import Callable

from loaders.document import Row, Table
from loaders.outline import Section, is_contents
from loaders.tables.headers import QUARTERS, TIMES, Header, field_of, other_kind

GLOSSARY = (
    r"\b(?:glossary|abbreviations?|acronyms?|definitions of terms|terminology|list of terms|jargon(?: buster)?|"
    r"words we use|terms (?:we use|used))\b"
)
_SEARCHED = 8
_PAST = re.compile(
    r"\b(?:last|previous) year\b|\b(?:completed|closed) actions\b|\bactions (?:completed|closed)\b|"
    r"\bwhat (?:we (?:achieved|did)|was (?:achieved|done))\b|\blooking back\b",
    re.I,
)


def kind_of(
    section: Section, table: Table, header: Header | None, recognise: Callable[[Row], Header | None]
) -> str | None:
    """Give the reason why a table is no action table; None where it is one.

    `header` is that of the table before: rows of its width without a header of their own go on under it. `recognise`
    gives the header that a row is.
    """
    if is_contents(section):
        return "table of contents"
    if section.under(GLOSSARY) and not section.path[-1].level < 1:
        return "glossary"
    for row in table.rows[:_SEARCHED]:
        other = other_kind(row)
        if other:
            return other
        if header_here := recognise(row):
            return "a record of what was done" if _done(section, header_here) else None
        if measures(tuple(field_of(cell) for cell in row.cells)):
            return "table of outcome measures"
    if _contents_rows(table):
        return "table of contents"
    if header is not None and table.width == len(header.fields) and _long(table):
        return None
    return "no known header" if _long(table) else "grid of words"


def _done(section: Section, header: Header) -> bool:
    """Say whether a table tells of last year: its heading says so, and no column says by when."""
    timed = {*TIMES, *QUARTERS} & set(header.fields)
    return not timed and any(_PAST.search(title.text or title.name) for title in section.path)


def measures(fields: tuple[str | None, ...]) -> bool:
    """Say whether a header names outcomes and measures and nothing that is done."""
    known = [f for f in fields if f]
    return len(known) > 1 and set(known) <= {"outcome", "measure"}


def _contents_rows(table: Table) -> bool:
    pages = [
        bool(re.fullmatch(r"[\s.…]*(?:page|p\.?)?\s*\d{1,3}", row.cells[-1], re.I)) for row in table.rows if row.filled
    ]
    return len(pages) > 2 and sum(pages) > 0.6 * len(pages)


def _long(table: Table) -> bool:
    """Say whether any cell holds a sentence; a grid of words does not."""
    return any(len(cell.split()) > 8 for row in table.rows for cell in row.cells)
