"""Tables without rules, known by their header: its words say that a table begins and where its columns stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from graphmodel.records import Place
from loaders.document import Row
from loaders.readers.pdf.columns import Columns
from loaders.readers.pdf.labels import beside
from loaders.readers.pdf.lines import Line
from loaders.tables.headers import Header, field_of, header_of

_TALLEST, _MOST_WORDS = 6, 70
APART = 0.75  # of a letter's size: the least room between two headings
_FLUSH = 0.7  # points
NOWHERE = Place("")


@dataclass(frozen=True, slots=True)
class Heads:
    """The header of a table: how many lines it takes, its columns and where these stand, how many fields it names."""

    lines: int
    width: int
    columns: Columns
    known: int


def heads_at(lines: Sequence[Line], at: int) -> Heads | None:
    """Give the header that begins with this line, None where none does; the most known headings win."""
    if not any(_known(part.text) for line in lines[at : at + 3] for part in line.segments(APART)):
        return None
    best: Heads | None = None
    words = 0
    for end in range(at, min(at + _TALLEST, len(lines))):
        words += len(lines[end].words)
        if words > _MOST_WORDS or (end > at and not _beside(lines[end - 1], lines[end])):
            break
        heads = _heads(lines[at : end + 1])
        if heads and (best is None or heads.known > best.known):
            best = heads
    if best is None or _stray(best, lines, at):
        return None
    return _with_rest(best, lines, at)


def _stray(heads: Heads, lines: Sequence[Line], at: int) -> bool:
    """Say whether the first line is no part of the header: a short paragraph or the end of a row above it."""
    if heads.lines < 2 or len(lines[at].segments(APART)) > 1:
        return False
    line, below = lines[at], lines[at + heads.lines - 1]
    step = lines[at + 1].base - line.base
    if step < 0.95 * line.size:
        return False
    without = _heads(lines[at + 1 : at + heads.lines])
    if without is None or without.known < heads.known:
        return False
    if line.x0 > heads.columns.gaps[0][0]:
        return line.bold and not below.bold
    return line.bold != lines[at + 1].bold or line.text.endswith((".", ":")) or step > 1.35 * line.size


@lru_cache(maxsize=4096)
def _known(text: str) -> bool:
    """Say whether a text begins as a heading does; asked of every line of a page."""
    return len(text) < 120 and field_of(text) is not None


def _beside(before: Line, after: Line) -> bool:
    """Say whether two lines can belong to one header."""
    return after.base - before.base < 1.7 * before.size and abs(after.size - before.size) < 0.15 * before.size


def _heads(block: Sequence[Line]) -> Heads | None:
    """Give the header that the lines are, put together by column; None where they are none."""
    parts = [line.segments(APART) for line in block]
    whole = _by_column(block, parts)
    flush = [_at_starts(line, parts, number) for number, line in enumerate(parts)]
    if sum(map(len, flush)) == sum(map(len, parts)):
        return whole
    split = _by_column(block, flush)
    return split if split and (whole is None or split.known > whole.known) else whole


def _at_starts(line: Sequence[Line], parts: Sequence[Sequence[Line]], number: int) -> list[Line]:
    """Give the parts of a line, parted too where a word stands right below or above the start of another part."""
    starts = [part.x0 for at, other in enumerate(parts) if at != number for part in other]
    result: list[Line] = []
    for part in line:
        held = [part.words[0]]
        for word in part.words[1:]:
            if any(abs(word.x0 - start) < _FLUSH for start in starts):
                result.append(Line(held))
                held = []
            held.append(word)
        result.append(Line(held))
    return result


def _by_column(block: Sequence[Line], parts: Sequence[Sequence[Line]]) -> Heads | None:
    """Give the header whose parts of lines stand below each other; None where they do not or name no table."""
    columns: list[list[Line]] = []
    for part in (part for line in parts for part in line):
        over = [c for c in columns if part.x0 < max(p.x1 for p in c) and part.x1 > min(p.x0 for p in c)]
        if len(over) > 1:
            return None
        if over:
            over[0].append(part)
        else:
            columns.append([part])
    if len(columns) < 2:
        return None
    columns.sort(key=lambda c: min(p.x0 for p in c))
    texts = tuple(" ".join(p.text for p in column) for column in columns)
    header = header_of(Row(texts, NOWHERE))
    if header is None or not _plausible(header, texts):
        return None
    return _found(block, columns, len({f for f in header.fields if f}))


def _found(block: Sequence[Line], columns: Sequence[Sequence[Line]], known: int) -> Heads | None:
    ends = [(min(p.x0 for p in c), max(p.x1 for p in c)) for c in columns]
    gaps = [(a[1], b[0]) for a, b in pairwise(ends)]
    if any(b - a < 1 for a, b in gaps):
        return None
    heading = " ".join(line.text for line in block)
    found = Columns(ends[0][0], ends[-1][1], gaps, [e[0] for e in ends], heading)
    return Heads(len(block), len(columns), found, known)


def _plausible(header: Header, texts: Sequence[str]) -> bool:
    """Say whether these are headings, not cells that happen to begin with a heading's word."""
    if beside(texts):
        return False
    if len(texts) == 2 and any(text.endswith(".") or len(text.split()) > 5 for text in texts):
        return False
    return sum(f is not None for f in header.fields) >= 0.6 * len(texts) and all(len(t.split()) < 14 for t in texts)


def _with_rest(heads: Heads, lines: Sequence[Line], at: int) -> Heads:
    """Take the lines below that the headings run on to: bold as they are, or set close before a wider step."""
    end = at + heads.lines
    bold = all(line.bold for line in lines[at:end])
    while end < len(lines) and end - at < _TALLEST and _runs_on(lines, end, bold):
        longer = _heads(lines[at : end + 1])
        if longer is None or longer.width != heads.width:
            break
        heads, end = longer, end + 1
    return heads


def _runs_on(lines: Sequence[Line], at: int, bold: bool) -> bool:
    line, before = lines[at], lines[at - 1]
    if not _beside(before, line):
        return False
    if bold:
        return line.bold
    step = line.base - before.base
    last = at + 1 == len(lines)
    return step < 1.4 * line.size and (last or lines[at + 1].base - line.base > step + 1.5)
