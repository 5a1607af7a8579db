"""What cells say of their columns: one whose words repeat from row to row names no action, but what it stands under."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from loaders.document import Row, Table
from loaders.phrases.codes import split_code
from loaders.phrases.dates import spans
from loaders.phrases.times import is_time
from loaders.tables.headers import QUARTERS, Header, guessed, header_of, names_steps, told
from loaders.tables.untitled import untitled
from loaders.tables.wording import heading
from loaders.titles import bare_name

_LEAST = 3  # rows
_SHARE = 0.6  # of the rows: so many different texts, at most
_CODED = 0.8  # of the cells of a column of codes
_AIMS = ("aim", "aims")
_PAID = 0.5  # of the cells of a column of costs
_MONEY = re.compile(r"[£€]\s?\d")
_ALSO = {"timescale": ("start", "end", *QUARTERS), "lead": ("title_lead",)}
Cells = tuple[str, ...]


def settled_headers(tables: Iterable[Table]) -> dict[Cells, Header]:
    """Give every header of a document by its cells, settled by all rows below it.

    What has the same headings is settled alike in all tables.
    """
    headers: dict[Cells, Header] = {}
    below: dict[Cells, list[Row]] = {}
    for table in tables:
        under: list[Row] | None = None
        for at, row in enumerate(table.rows):
            header = headers.get(row.cells) or header_of(row) or (untitled(table.rows, at) if under is None else None)
            if header:
                headers[row.cells] = header
                under = below.setdefault(header.words, [])
            elif under is not None:
                under.append(row)
    return {cells: settled(header, below[header.words]) for cells, header in headers.items()}


def settled(header: Header, below: Sequence[Row]) -> Header:
    """Give a header with the columns that repeat taken for headings.

    Of 'Objective' and 'Activity' the one with a text of its own in each row names the action; beside a title and its
    description, an objective that repeats is what they stand under; so is a first column with an unknown heading. A
    column of codes needs no heading, and one whose cells are times needs none that is known.
    """
    fields = list(header.fields)
    unknown = [at for at, field in enumerate(fields) if not field]
    if "code" not in fields and (column := next((at for at in unknown if holds_codes(below, at)), None)) is not None:
        fields[column] = "code"
    if "code" not in fields and {"title", "activity"} <= set(fields) and holds_codes(below, fields.index("title")):
        fields[fields.index("title")], fields[fields.index("activity")] = "code", "title"  # 'Task' above T1, T2
    if "activity" in fields and "title" in fields and heading(header.words[fields.index("title")]) in _AIMS:
        fields[fields.index("title")], fields[fields.index("activity")] = "objective", "title"  # an aim is no work
    if fields.count("title") > 1 and (theme := _theme(fields, below)) is not None:
        fields[theme] = "priority"
    titled = bool({"title", "title_lead"} & set(fields))
    if "objective" in fields and "activity" in fields and _repeats(below, fields.index("objective")):
        if titled:
            fields[fields.index("objective")] = "priority"
        elif not _repeats(below, fields.index("activity")):
            fields[fields.index("activity")] = "title"
    if titled and "objective" in fields and _numbered(below, fields.index("objective")):
        fields[fields.index("objective")] = "priority"
    governed = {"priority", "section", "locality", "recommendation"} & set(fields)
    if fields[0] is None and header.words[0] and not governed and _repeats(below, 0):
        fields[0] = "priority"
    return Header(tuple(_told(fields, header, below)), header.words)


def _theme(fields: Sequence[str | None], below: Sequence[Row]) -> int | None:
    """Give the one of two columns of names whose words repeat: 'Work theme' beside 'Action description'."""
    named = [at for at, field in enumerate(fields) if field == "title"]
    again = [at for at in named if _repeats(below, at)]
    return again[0] if len(again) == 1 and "priority" not in fields else None


def _numbered(rows: Sequence[Row], column: int) -> bool:
    """Say whether a column repeats a few names that are numbered by their kind: 'Objective 1: Change attitudes'."""
    texts = {text.strip() for text in _cells(rows, column)} - {""}
    return _repeats(rows, column) and all(bare_name(text) != text for text in texts)


def _told(fields: Sequence[str | None], header: Header, below: Sequence[Row]) -> list[str | None]:
    """Give the fields with columns of unknown headings taken for what a word of theirs, or all their cells, tell."""
    found = list(fields)
    for at in (at for at, field in enumerate(fields) if field is None):
        words_ = header.words[at]
        field = guessed(words_) or (_told_by_cells(below, at) if words_ else None)
        if field == "lead" and {"lead", "title_lead"} & set(found):
            field = told(words_, "parties") and "support"
        if field and not ({field, *_ALSO.get(field, ())} & set(found)):
            found[at] = field
    if not {"timescale", *_ALSO["timescale"]} & set(found):
        steps = next((at for at in range(len(found)) if _tells_time(found[at], header.words[at], below, at)), None)
        found = ["timescale" if at == steps else field for at, field in enumerate(found)]
    return found


def _told_by_cells(rows: Sequence[Row], column: int) -> str | None:
    """Give the field that all cells of a column tell: times, or sums of money."""
    if _timed(rows, column):
        return "timescale"
    filled = [text for text in _cells(rows, column) if text.strip()]
    money = sum(bool(_MONEY.search(text)) for text in filled)
    return "resources" if money >= max(_LEAST, _PAID * len(filled)) else None


def _tells_time(field: str | None, words: str, rows: Sequence[Row], column: int) -> bool:
    """Say whether a column tells the time where no other does: milestones with dates, or 'Complete' above dates."""
    if field == "status":
        return _timed(rows, column)
    texts = _cells(rows, column)
    dated = [text for text in texts if spans(text)]
    return names_steps(field, words) and len(dated) >= max(_LEAST, _CODED * len(texts))


def _cells(rows: Sequence[Row], column: int) -> list[str]:
    """Give the texts of a column in the rows that are no heading, the empty ones too."""
    return [row.cells[column] for row in rows if len(row.filled) > 1 and column < len(row.cells)]


def _timed(rows: Sequence[Row], column: int) -> bool:
    """Say whether a column holds times."""
    told_apart = (row for row in rows if len({row.cells[at] for at in row.filled}) > 1 and column < len(row.cells))
    filled = [row.cells[column] for row in told_apart if row.cells[column].strip()]
    return len(filled) >= _LEAST and sum(map(is_time, filled)) >= _CODED * len(filled)


def _repeats(rows: Sequence[Row], column: int) -> bool:
    """Say whether a column holds few different names for many rows, each in all its rows or in the first of them."""
    texts = [" ".join(text.split()) for text in _cells(rows, column)]
    named = {text for text in texts if re.search(r"[^\W\d_]{3}", text) and not is_time(text)}
    others = {text for text in texts if text} - named
    return len(texts) >= _LEAST and not others and 0 < len(named) <= _SHARE * len(texts)


def above_its_rows(header: Header | None, table: Table) -> Header | None:
    """Give a header that stands in a table of its own above its rows; a column of codes there needs no heading."""
    if header is None or table.width == len(header.fields):
        return header
    if table.width == len(header.fields) + 1 and "code" not in header.fields and holds_codes(table.rows, 0):
        return Header(("code", *header.fields), ("", *header.words))
    return None


def holds_codes(rows: Sequence[Row], column: int) -> bool:
    """Say whether a column holds codes and nothing else, each another."""
    full = (row for row in rows if len(row.filled) > 2 and len({row.cells[at] for at in row.filled}) > 1)
    texts = [row.cells[column].strip() for row in full if column < len(row.cells)]
    filled = [text for text in texts if text]
    codes = {text for text in filled if re.search(r"\d|^\(", text) and split_code(text) == (text.rstrip(".:)"), "")}
    codes |= {text for text in filled if re.fullmatch(r"\(?[a-z]\)|\d+(?:\.\d+)*\.?", text)}
    return len(filled) >= _LEAST and len(codes) >= _CODED * len(filled) and len(filled) >= _CODED * len(texts)
