"""Action tables with headings that nobody knows: who leads and by when, told by a word, tell what they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import mean

from loaders.document import Row
from loaders.tables.headers import TIMES, Header, field_of, guessed, other_kind

_LONGEST, _WORDS, _LEAST = 60, 3, 2  # letters of a heading, words of a title, rows
_SHARE = 0.5  # of the headings, so many that are told


def untitled(rows: Sequence[Row], at: int) -> Header | None:
    """Give the header that the row at a place is though few of its headings are known, or none that names work.

    Both a lead and a time must be told, if only by a word; a list of members or risks has no such two. Where no heading
    names the work, the first column with as many words as a title has does.
    """
    row = rows[at]
    if any(len(cell) > _LONGEST for cell in row.cells) or other_kind(row):
        return None
    fields = [field_of(cell) or guessed(cell) if cell.strip() else None for cell in row.cells]
    known = [field for field in fields if field]
    if "lead" not in known or not set(TIMES) & set(known) or len(known) < _SHARE * len(row.filled):
        return None
    if not {"title", "title_lead"} & set(known):
        below = rows[at + 1 :]
        unknown = [i for i, cell in enumerate(row.cells) if fields[i] is None and re.search(r"[^\W\d_]", cell)]
        named = next((i for i in unknown if _names_work(below, i)), None)
        if named is None:
            return None
        fields[named] = "title"
    return Header(_once(fields), tuple(" ".join(cell.split()) for cell in row.cells))


def _once(fields: Sequence[str | None]) -> tuple[str | None, ...]:
    """Give the fields with one lead: what else is told to lead by a word for bodies alone helps."""
    first = fields.index("lead")
    return tuple("support" if field == "lead" and at > first else field for at, field in enumerate(fields))


def _names_work(rows: Sequence[Row], column: int) -> bool:
    """Say whether nearly each row says something else in a column, in as many words as the name of an action has."""
    full = [row for row in rows if len(row.filled) > 1 and column < len(row.cells)]
    texts = [" ".join(row.cells[column].split()) for row in full]
    many = len(texts) >= _LEAST and mean(len(text.split()) for text in texts) >= _WORDS
    return many and len({text for text in texts if text}) > 0.8 * len(texts)
