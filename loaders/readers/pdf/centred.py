"""Rows whose cells are set in their middle, one row right below the other: the codes tell where each has its middle."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from loaders.phrases.codes import split_code
from loaders.readers.pdf.lines import Line

_OFF = 0.35  # of a line's step: so far a cell may stand from the middle of its row
_MOST_TOPS = 40
_LEVEL = 0.7  # of the rows: so many have all cells in one line by chance

Parts = Sequence[Sequence[Line | None]]


def centred(lines: Sequence[Line], parts: Parts, pitch: float) -> list[list[Line]] | None:
    """Give the rows, each as far above the middle of its first cell as below it; None where cells do not stand so.

    The lines above the first row, if any, are the rest of a row of the page before.
    """
    middles = list(_middles(parts))
    if len(middles) < 2 or not _uneven(parts):
        return None
    pitch = _exact(parts, pitch)
    for at, line in enumerate(lines[:_MOST_TOPS]):
        if line.middle > middles[0] + 0.1 * pitch:
            break
        rows = _rows(lines[at:], parts[at:], middles, pitch)
        if rows:
            return [list(lines[:at]), *rows] if at else rows
    return None


def begins_with_code(text: str) -> bool:
    """Say whether a cell begins with a code of its own; what stands in brackets is a note about other codes."""
    closed = text.count(")") <= text.count("(")
    return text[:1] != "(" and closed and split_code(f"{text} Work")[0] is not None


def _begun(parts: Parts) -> list[bool]:
    """Say for each line whether a code begins there; one in brackets that were opened above is only named."""
    opened, result = 0, []
    for part in parts:
        text = part[0].text if part[0] else ""
        result.append(not opened and begins_with_code(text))
        opened = max(0, opened + text.count("(") - text.count(")"))
    return result


def _middles(parts: Parts) -> Iterator[float]:
    """Go through the heights of the middles of the first column's cells, each of which begins with a code."""
    top = last = None
    for part, begins in zip(parts, _begun(parts), strict=True):
        first = part[0]
        if first is None:
            continue
        if begins:
            if top is not None and last is not None:
                yield (top + last) / 2
            top = first.middle
        last = first.middle
    if top is not None and last is not None:
        yield (top + last) / 2


def _uneven(parts: Parts) -> bool:
    """Say whether codes stand beside the middle of other cells: where all begin at one height, codes alone tell."""
    begun = [part for part, begins in zip(parts, _begun(parts), strict=True) if begins]
    return sum(all(part) for part in begun) < _LEVEL * len(begun)


def _exact(parts: Parts, pitch: float) -> float:
    """Give the step from line to line in a cell, which was only known to half a point."""
    steps = []
    for column in range(len(parts[0])):
        held = [cell.base for part in parts if (cell := part[column])]
        steps += [b - a for a, b in pairwise(held) if abs(b - a - pitch) < 0.5]
    return sorted(steps)[len(steps) // 2] if steps else pitch


def _rows(lines: Sequence[Line], parts: Parts, middles: Sequence[float], pitch: float) -> list[list[Line]]:
    """Give the rows where the first one begins with the first line; none where a cell would not be in its middle."""
    rows: list[list[Line]] = []
    at = 0
    for number, middle in enumerate(middles):
        if at == len(lines):
            return []
        bottom = 2 * middle - (lines[at].middle - pitch / 2)
        end = at
        while end < len(lines) and lines[end].middle < bottom:
            end += 1
        if number + 1 == len(middles) and end == len(lines):
            return [*rows, list(lines[at:])]  # the page may have cut the last one
        if not _in_the_middle(parts[at:end], middle, pitch):
            return []
        rows.append(list(lines[at:end]))
        at = end
    return [*rows, list(lines[at:])] if at < len(lines) else rows


def _in_the_middle(parts: Parts, middle: float, pitch: float) -> bool:
    """Say whether all cells of a row have their middle at one height."""
    for column in range(len(parts[0]) if parts else 0):
        held = [cell.middle for part in parts if (cell := part[column])]
        if held and abs((held[0] + held[-1]) / 2 - middle) > _OFF * pitch:
            return False
    return bool(parts)
