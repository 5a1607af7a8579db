"""White columns: the room that stays free from line to line is what parts the columns of a table without rules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from loaders.readers.pdf.lines import Line

_FLUSH, _LEAST = 0.7, 0.8  # points
_SPACE = 0.5  # of a letter's size: more than a space between words

Gap = tuple[float, float]


def free(line: Line, gap: Gap) -> list[Gap]:
    """Give the parts of a gap that the words of a line leave free."""
    left, right = gap
    parts, at = [], left
    for word in line.words:
        if word.x1 <= at:
            continue
        if word.x0 >= right:
            break
        if word.x0 > at:
            parts.append((at, word.x0))
        at = max(at, word.x1)
    if at < right:
        parts.append((at, right))
    return parts


def narrowed(gap: Gap, line: Line) -> Gap | None:
    """Give what a line leaves of a gap: the part before a word that begins where the gap ends, else the widest.

    A part that is no wider than the space between two words of a sentence parts no columns.
    """
    parts = [part for part in free(line, gap) if part[1] - part[0] > _LEAST]
    if not parts:
        return None
    if parts[-1][1] == gap[1] and any(abs(word.x0 - gap[1]) < _FLUSH for word in line.words):
        return parts[-1]
    best = max(parts, key=lambda p: (round(p[1] - p[0], 1), p[1]))
    return best if _room(line, best) > _SPACE * line.size or _opened(line, best) else None


def _opened(line: Line, part: Gap) -> bool:
    """Say whether the first word behind a free part is the first one of a drawn column."""
    return next((word.opens for word in line.words if word.x0 >= part[1] - 0.1), False)


def _room(line: Line, part: Gap) -> float:
    """Give how far the words to both sides of a free part are from each other."""
    left = max((w.x1 for w in line.words if w.x1 <= part[0] + 0.1), default=float("-inf"))
    right = min((w.x0 for w in line.words if w.x0 >= part[1] - 0.1), default=float("inf"))
    return right - left


def narrowed_all(gaps: Sequence[Gap], line: Line) -> list[Gap] | None:
    """Give what a line leaves of all gaps; None where it crosses one."""
    result = []
    for gap in gaps:
        left = narrowed(gap, line)
        if left is None:
            return None
        result.append(left)
    return result


def parted(line: Line, gaps: Sequence[Gap]) -> list[Line | None]:
    """Give the line's part in every column, None where a column is empty."""
    edges = [float("-inf"), *((a + b) / 2 for a, b in gaps), float("inf")]
    parts = (line.between(edges[i], edges[i + 1]) for i in range(len(edges) - 1))
    return [Line(words) if words else None for words in parts]


def gutters(lines: Iterable[Line], left: float, right: float) -> list[Gap]:
    """Give the gaps between two heights of the page's width that all lines leave free."""
    gaps: list[Gap] = [(left, right)]
    for line in lines:
        gaps = [part for gap in gaps for part in free(line, gap) if part[1] - part[0] > 1.5]
    return gaps
