"""Headings that stand closer than two columns should: parted where the lines below them leave a gap."""

from __future__ import annotations

from collections.abc import Sequence

from graphmodel.records import Place
from loaders.document import Row
from loaders.readers.pdf.columns import Columns
from loaders.readers.pdf.gaps import Gap, gutters
from loaders.readers.pdf.lines import Line
from loaders.tables.headers import header_of

_LEAST = 1.8  # points
_COUNTS = (16, 10, 6)  # lines that must leave the gap free
_SHARE, _FLUSH = 0.1, 0.6  # of the lines: that have words on each side of it; of these, that begin where it ends
_NOWHERE = Place("")


HeadKey = tuple[tuple[str, int], ...]


def part_headings(
    columns: Columns, head: Sequence[Line], below: Sequence[Line], seen: dict[HeadKey, list[Gap]]
) -> None:
    """Part a heading in two where the lines below leave a gap through it, and both halves are known headings.

    `seen` keeps what was found, for the same header on a page with too few lines below it.
    """
    key = tuple((word.text, round(word.x0 / 2)) for line in head for word in line.words)
    if key in seen:
        columns.part(seen[key], head)
        return
    _part_by_lines(columns, head, below)
    if len(below) >= _COUNTS[-1]:
        seen[key] = list(columns.gaps)


def _part_by_lines(columns: Columns, head: Sequence[Line], below: Sequence[Line]) -> None:
    for count in _COUNTS:
        if len(below) < count:
            continue
        lines = [*head, *below[:count]]
        wide = [gap for gap in gutters(lines, *_ends(lines)) if gap[1] - gap[0] > _LEAST]
        found = [gap for gap in wide if not _meets(gap, columns.gaps) and _used(gap, columns, below[:count])]
        if found and _parted(columns, head, found):
            return


def _used(gap: Gap, columns: Columns, below: Sequence[Line]) -> bool:
    """Say whether both new columns have words in many lines."""
    trial = Columns(columns.left, columns.right, sorted([*columns.gaps, gap]))
    at = trial.gaps.index(gap)
    parts = [trial.parts(line) for line in below]
    left, right = ([p for part in parts if (p := part[side])] for side in (at, at + 1))
    if min(len(left), len(right)) < max(2, _SHARE * len(parts)):
        return False
    start = min(part.x0 for part in right)
    return sum(part.x0 - start < 1 for part in right) >= _FLUSH * len(right)


def _ends(lines: Sequence[Line]) -> Gap:
    return min(line.x0 for line in lines), max(line.x1 for line in lines)


def _meets(gap: Gap, others: Sequence[Gap]) -> bool:
    return any(gap[0] < other[1] and gap[1] > other[0] for other in others)


def _parted(columns: Columns, head: Sequence[Line], found: Sequence[Gap]) -> bool:
    """Say whether any of the gaps makes more headings known; the columns are then parted there."""
    better = False
    for gap in sorted(found, key=lambda g: g[0] - g[1]):
        trial = Columns(columns.left, columns.right, sorted([*columns.gaps, gap]))
        if _known(trial, head) > _known(columns, head):
            columns.gaps = trial.gaps
            better = True
    if better:
        columns.part(columns.gaps, head)
    return better


def _known(columns: Columns, head: Sequence[Line]) -> int:
    """Give how many different headings are known when the header is parted so; none where a heading is empty."""
    parts = [columns.parts(line) for line in head]
    texts = tuple(" ".join(part.text for parted in parts if (part := parted[i])) for i in range(len(columns.gaps) + 1))
    header = header_of(Row(texts, _NOWHERE)) if all(texts) else None
    return len({field for field in header.fields if field}) if header else 0
