"""What cells say of their columns: one whose words repeat from row to row names no action, but what it stands under."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.document import Row
from loaders.phrases.times import is_time
from loaders.tables.headers import Header, header_of

_LEAST = 3  # rows
_SHARE = 0.6  # of the rows: so many different texts, at most


def header_with_cells(rows: Sequence[Row], row: Row) -> Header | None:
    """Give the header that a row of a table is, its columns settled by the cells below it; None for other rows."""
    header = header_of(row)
    if header is None:
        return None
    at = next(n for n, each in enumerate(rows) if each is row)
    return settled(header, rows[at + 1 :])


def settled(header: Header, below: Sequence[Row]) -> Header:
    """Give a header with the columns that repeat taken for headings.

    Of 'Objective' and 'Activity' the one with a text of its own in each row names the action; beside a title and its
    description, an objective that repeats is what they stand under; so is a first column with an unknown heading.
    """
    fields = list(header.fields)
    titled = bool({"title", "title_lead"} & set(fields))
    if "objective" in fields and "activity" in fields and _repeats(below, fields.index("objective")):
        if titled:
            fields[fields.index("objective")] = "priority"
        elif not _repeats(below, fields.index("activity")):
            fields[fields.index("activity")] = "title"
    governed = {"priority", "section", "locality", "recommendation"} & set(fields)
    if fields[0] is None and header.words[0] and not governed and _repeats(below, 0):
        fields[0] = "priority"
    return Header(tuple(fields), header.words)


def _repeats(rows: Sequence[Row], column: int) -> bool:
    """Say whether a column holds few different names for many rows, each in all its rows or in the first of them."""
    full = [row for row in rows if len(row.filled) > 1 and column < len(row.cells)]
    texts = [" ".join(row.cells[column].split()) for row in full]
    named = {text for text in texts if re.search(r"[^\W\d_]{3}", text) and not is_time(text)}
    others = {text for text in texts if text} - named
    return len(full) >= _LEAST and not others and 0 < len(named) <= _SHARE * len(full)
