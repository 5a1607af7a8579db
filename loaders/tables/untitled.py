"""Action tables whose column of actions has a heading that nobody knows: who leads and by when tell what they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import mean

from loaders.document import Row
from loaders.tables.headers import TITLE_FIELDS, Header, field_of

_TIMES = {"timescale", "start", "end"}
_LONGEST, _WORDS, _LEAST = 60, 3, 2  # letters of a heading, words of a title, rows


def untitled(row: Row, below: Sequence[Row]) -> Header | None:
    """Give the header that a row is though it names no work: the first column with as many words as a title is that.

    Both a lead and a time must be there; a list of members or risks has no such two.
    """
    if any(len(cell) > _LONGEST for cell in row.cells):
        return None
    fields = [field_of(cell) if cell.strip() else None for cell in row.cells]
    if "lead" not in fields or not _TIMES & set(fields) or set(TITLE_FIELDS) & set(fields):
        return None
    unknown = [at for at, cell in enumerate(row.cells) if fields[at] is None and re.search(r"[^\W\d_]", cell)]
    named = next((at for at in unknown if _names_work(below, at)), None)
    if named is None:
        return None
    fields[named] = "title"
    return Header(tuple(fields), tuple(" ".join(cell.split()) for cell in row.cells))


def _names_work(rows: Sequence[Row], column: int) -> bool:
    """Say whether nearly each row says something else in a column, in as many words as the name of an action has."""
    full = [row for row in rows if len(row.filled) > 1 and column < len(row.cells)]
    texts = [" ".join(row.cells[column].split()) for row in full]
    many = len(texts) >= _LEAST and mean(len(text.split()) for text in texts) >= _WORDS
    return many and len({text for text in texts if text}) > 0.8 * len(texts)
