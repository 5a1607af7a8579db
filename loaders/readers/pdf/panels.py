"""Tables side by side on a page: a header that says itself again tells that a band of it is read panel by panel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from loaders.document import Row
from loaders.readers.pdf.gaps import Gap, narrowed_all
from loaders.readers.pdf.headed import APART, NOWHERE
from loaders.readers.pdf.lines import Line, lines_of
from loaders.readers.pdf.sheet import Rule, Sheet
from loaders.tables.headers import header_of

_LEAST = 2  # headings of a panel's table


def panels(sheet: Sheet) -> list[Sheet]:
    """Give a page as parts in reading order: what is above its panels, each of these, what is below; else itself.

    The parts have the page's number; what was seen on the page, but for words and rules, is said of the first.
    """
    lines = lines_of(sheet.words)
    for at, line in enumerate(lines):
        gaps = _repeated(line)
        if gaps:
            first, last, free = _band(lines, at, gaps)
            return _parts(sheet, lines, (first, last), free)
    return [sheet]


def _repeated(line: Line) -> list[Gap]:
    """Give the gaps where a line of headings begins to say itself again; none for any other line."""
    parts = line.segments(APART)
    texts = [part.text.casefold() for part in parts]
    for size in range(_LEAST, len(texts) // 2 + 1):
        again = len(texts) % size == 0 and texts == texts[:size] * (len(texts) // size)
        if again and header_of(Row(tuple(part.text for part in parts[:size]), NOWHERE)):
            return [(parts[at - 1].x1, parts[at].x0) for at in range(size, len(parts), size)]
    return []


def _band(lines: Sequence[Line], at: int, gaps: list[Gap]) -> tuple[int, int, list[Gap]]:
    """Give the first line and the one behind the last that leave the gaps free, and how wide these stay."""
    first, last = at, at + 1
    while first and (narrower := narrowed_all(gaps, lines[first - 1])):
        first, gaps = first - 1, narrower
    while last < len(lines) and (narrower := narrowed_all(gaps, lines[last])):
        last, gaps = last + 1, narrower
    return first, last, gaps


def _parts(sheet: Sheet, lines: Sequence[Line], band: tuple[int, int], gaps: Sequence[Gap]) -> list[Sheet]:
    edges = [0.0, *((left + right) / 2 for left, right in gaps), sheet.width]
    inside = lines[slice(*band)]
    heights = [0.0, *(_height(lines, at) for at in band), sheet.height]
    found = [_part(sheet, lines[: band[0]], (heights[0], heights[1]), (0.0, sheet.width))]
    for left, right in pairwise(edges):
        shown = [Line(words) for line in inside if (words := line.between(left, right))]
        found.append(_part(sheet, shown, (heights[1], heights[2]), (left, right)))
    found.append(_part(sheet, lines[band[1] :], (heights[2], heights[3]), (0.0, sheet.width)))
    filled = [part for part in found if part.words]
    first = replace(sheet, words=filled[0].words, rules=filled[0].rules, width=filled[0].width)
    return [first, *filled[1:]]


def _height(lines: Sequence[Line], at: int) -> float:
    """Give where the line with this number begins: half way from the one above it."""
    if at == 0:
        return 0.0
    return (lines[at - 1].bottom + lines[at].top) / 2 if at < len(lines) else lines[-1].bottom + lines[-1].size


def _part(sheet: Sheet, lines: Sequence[Line], down: Gap, across: Gap) -> Sheet:
    """Give what stands between two heights and two sides; a rule that goes on is cut off there."""
    words = [word for line in lines for word in line.words]
    cut = (_cut(rule, down if rule.upright else across, across if rule.upright else down) for rule in sheet.rules)
    return Sheet(sheet.number, across[1], sheet.height, words, [rule for rule in cut if rule])


def _cut(rule: Rule, along: Gap, beside: Gap) -> Rule | None:
    start, end = max(rule.start, along[0]), min(rule.end, along[1])
    return replace(rule, start=start, end=end) if beside[0] <= rule.at <= beside[1] and start < end else None
