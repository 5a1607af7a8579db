"""Where a table on a sheet begins and ends, and which text between its rows is its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.readers.sheets.line import Line

HEADING = 120
_OWN_HEADING = re.compile(
    r"(?:glossary|abbreviations?|acronyms?|appendi\w+|contents|index|notes?|sources?|references?|introduction|key)\b",
    re.I,
)

Run = tuple[bool, list[Line]]


def runs(lines: Sequence[Line]) -> Iterator[Run]:
    """Go through the lines as runs, each with whether it is a table's or text between tables."""
    current: Run = (False, [])
    filled = [line for line in lines if line.filled]
    for at, line in enumerate(filled):
        if _goes_on(current, line, filled[at + 1] if at + 1 < len(filled) else None):
            current[1].append(line)
            continue
        if current[1]:
            yield current
        current = (line.alone is None, [line])
    if current[1]:
        yield current


def _goes_on(current: Run, line: Line, following: Line | None) -> bool:
    """Say whether a line belongs to the run before it."""
    is_table, run = current
    if not is_table:
        return line.alone is not None
    if line.alone is not None:
        return _inside(run, line, following)
    return line.number == run[-1].number + 1 or not _begins(run, line)


def _begins(table: Sequence[Line], line: Line) -> bool:
    """Say whether a line behind an empty one begins another table: it is a header, and not the same one again."""
    header = line.header
    if header is None:
        return line.heads
    above = next((each.header for each in reversed(table) if each.header), None)
    return above is None or sum(a != b for a, b in zip(above.fields, header.fields, strict=False)) > 1


def _inside(table: Sequence[Line], line: Line, following: Line | None) -> bool:
    """Say whether a text alone in its line belongs to the table above: what goes on, or a section's name."""
    first = min(i for each in table[:8] for i in each.filled)
    if line.filled[0] > first:
        return line.number == table[-1].number + 1 or following is None or not following.heads
    if line.number > table[-1].number + 1:
        return False
    text = line.alone or ""
    if re.match(r"[a-z(,;]", text):
        return True
    if following is None or following.heads or (following.alone is not None and following.filled[0] == first):
        return False
    return len(text) <= HEADING and not _OWN_HEADING.match(text)
