"""Lines that stand in columns without any header: columns of prose to be read one after the other, or a small table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from loaders.readers.pdf.cells import Piece
from loaders.readers.pdf.columns import Columns
from loaders.readers.pdf.gaps import Gap, narrowed
from loaders.readers.pdf.labels import label_of, names_lead
from loaders.readers.pdf.lines import Line
from loaders.readers.pdf.rowing import cells_of, drawn_across, rights_of, rows_of
from loaders.readers.pdf.sheet import Sheet

_APART = 1.1  # of a letter's size: the least room between two columns
_FULL, _LEAST_WORDS = 0.72, 3.5
_LEAST_LABELS = 2


@dataclass(frozen=True, slots=True)
class Flow:
    """Lines that are read one after the other, within the ends of their column."""

    lines: list[Line]
    right: float


def flows(lines: Sequence[Line], sheet: Sheet, right: float) -> Iterator[Flow | Piece]:
    """Go through lines in reading order: plain ones, columns of prose, small tables."""
    plain: list[Line] = []
    at = 0
    while at < len(lines):
        end, gaps = _stretch(lines, at)
        read = list(_columns(lines[at:end], gaps, sheet, right)) if gaps else []
        if not read:
            plain.append(lines[at])
            at += 1
            continue
        if plain:
            yield Flow(plain, right)
            plain = []
        yield from read
        at = end
    if plain:
        yield Flow(plain, right)


def _stretch(lines: Sequence[Line], at: int) -> tuple[int, list[Gap]]:
    """Give how far lines keep to the same columns, and the gaps between these."""
    gaps = _opened(lines, at)
    end = at
    while gaps and end < len(lines):
        line = lines[end]
        left = [gap for gap in (narrowed(g, line) for g in gaps) if gap]
        if len(left) < len(gaps) and (end - at > 2 or not left):
            break
        if end > at and (line.base - lines[end - 1].base > 4 * line.size or line.size > 1.09 * lines[end - 1].size):
            break
        gaps, end = left, end + 1
    steps = sorted(b.base - a.base for a, b in pairwise(lines[at:end]))
    usual = steps[len(steps) // 2] if steps else 0.0
    full = sum(len(line.segments(_APART)) > 1 for line in lines[at:end]) >= end - at - 1 > 1
    while end > at and gaps and _below(lines, end - 1, gaps, 0.0 if full else usual):
        end -= 1
    return (end, gaps) if end - at > 1 else (at, [])


def _below(lines: Sequence[Line], at: int, gaps: Sequence[Gap], usual: float) -> bool:
    """Say whether the last line is a heading or paragraph below the columns, in the first of them by chance."""
    line = lines[at]
    step = line.base - lines[at - 1].base if at else 0.0
    return line.x1 <= gaps[0][1] and step > 1.5 * line.size and step > 1.15 * usual


def _opened(lines: Sequence[Line], at: int) -> list[Gap]:
    """Give the gaps that a line opens, alone or with the next one that stands beside it at another height."""
    parts = lines[at].segments(_APART)
    if len(parts) < 2 and at + 1 < len(lines) and lines[at + 1].base - lines[at].base < 0.8 * lines[at].size:
        parts = sorted([*parts, *lines[at + 1].segments(_APART)], key=lambda part: part.x0)
    if parts[0].words[0].text == parts[0].text == lines[at].marker:
        parts = parts[1:]  # the mark of a list, far from its text
    gaps = [(a.x1, b.x0) for a, b in pairwise(parts)]
    return [gap for gap in gaps if gap[1] - gap[0] > _APART * lines[at].size]


def _columns(lines: Sequence[Line], gaps: list[Gap], sheet: Sheet, right: float) -> Iterator[Flow | Piece]:
    """Give the stretch as columns of prose or as a table; nothing where it is neither."""
    columns = Columns(min(line.x0 for line in lines), max(right, *(line.x1 for line in lines)), gaps)
    parts = [columns.parts(line) for line in lines]
    sides = [[part[i] for part in parts if part[i]] for i in range(len(gaps) + 1)]
    held = [[line for line in side if line] for side in sides]
    if all(map(_prose, held)) or _cards(held):
        for side in held:
            yield from flows(side, sheet, max(line.x1 for line in side))
    elif sum(sum(p is not None for p in part) > 1 for part in parts) > 1:
        yield _table(lines, columns, parts, sheet)


def _cards(sides: Sequence[Sequence[Line]]) -> bool:
    """Say whether cards stand side by side: the same labels, each before its value, come down in every column."""
    labels = [{label for line in side if (label := label_of(line))} for side in sides]
    common = set.intersection(*labels)
    return len(common) >= _LEAST_LABELS and names_lead(common)


def _prose(side: Sequence[Line]) -> bool:
    """Say whether a column is prose or a list to be read on its own, not cells of rows."""
    if len(side) < 3:
        return False
    if sum(line.marker is not None and not line.marker[0].isalnum() for line in side) > 1:
        return True
    width = max(line.x1 for line in side) - min(line.x0 for line in side)
    full = sum(line.x1 - line.x0 > _FULL * width for line in side)
    return full >= 0.5 * len(side) and sum(len(line.words) for line in side) >= _LEAST_WORDS * len(side)


def _table(lines: Sequence[Line], columns: Columns, parts: Sequence[Sequence[Line | None]], sheet: Sheet) -> Piece:
    """Give the stretch as a table without a header."""
    for i in range(len(columns.gaps) + 1):
        columns.starts.append(min(part[i].x0 for part in parts if part[i]))  # type: ignore[union-attr]
    rights = rights_of(lines, columns)
    drawn = drawn_across(sheet.rules, columns.left, columns.right)
    rows = [cells_of(row, columns, rights) for row in rows_of(lines, columns, drawn)]
    return Piece(sheet.number, columns.edges, lines[0].top, lines[-1].bottom, rows, columns)
