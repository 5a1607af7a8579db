"""White columns: the room that stays free from line to line is what parts the columns of a table without rules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from loaders.readers.pdf.lines import Line

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
    """Give what a line leaves of a gap, the widest part; None where it is crossed."""
    parts = free(line, gap)
    if not parts:
        return None
    best = max(parts, key=lambda p: (round(p[1] - p[0], 1), p[1]))
    width, whole = best[1] - best[0], gap[1] - gap[0]
    return best if width >= min(0.34 * line.size, 0.8 * whole) and width > 0.8 else None


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
