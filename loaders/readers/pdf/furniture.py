"""Page furniture: running heads and feet, the same words at the same height on most pages, and page numbers."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import takewhile

from loaders.readers.pdf.headed import heads_at
from loaders.readers.pdf.lines import Line
from loaders.readers.pdf.sheet import Sheet

_EDGE = 0.16  # of the page's height, above and below
_LONE = 60.0  # points from the edge, within which a number on a file's only page is the page's
_DEEPEST = 4  # lines from the edge
_CHANCE, _LARGER = 2, 1.1  # pages; of the size of most letters
_HEAD, _HEAD_EDGE = 14, 0.35  # a table's tall head that is printed on every page can reach as deep
_NUMBER = re.compile(
    r"^(?:page\s*)?[-–|]?\s*#\s*[-–|]?(?:\s*(?:of|/)\s*#)?$|^[ivxl]{1,6}$|^#\s*\|\s*page$|^(?:page|p\.)\s*#\b.{0,3}$",
    re.I,
)

Lines = list[Line]


def without_furniture(pages: Sequence[tuple[Sheet, Lines]]) -> list[Lines]:
    """Give the lines of every page without what is repeated at its edges.

    Words that stand within pages more often than at their edges are a label, which stands at an edge by chance.
    """
    seen: dict[tuple[str, str], list[tuple[int, float]]] = defaultdict(list)
    for number, (sheet, lines) in enumerate(pages):
        for line, side in _edges(sheet, lines):
            seen[side, _bare(line.text)].append((number, _height(line, side, sheet)))
    repeated = {key for key, at in seen.items() if _repeated(key[1], at, len(pages))}
    if chance := {key for key in repeated if len(seen[key]) == _CHANCE < len(pages) - 1}:
        large = _large(pages)
        repeated -= {key for key in chance if key[1] in large}
    everywhere = Counter(_bare(line.text) for _, lines in pages for line in lines) if repeated else Counter[str]()
    repeated = {key for key in repeated if _NUMBER.match(key[1]) or everywhere[key[1]] <= 2 * len(seen[key])}
    return [_kept(sheet, lines, repeated) for sheet, lines in pages]


def _large(pages: Sequence[tuple[Sheet, Lines]]) -> frozenset[str]:
    """Give the lines in larger type than most: two such at the tops of pages are headings by chance."""
    letters: Counter[float] = Counter()
    for _, lines in pages:
        for line in lines:
            letters[round(line.size, 1)] += len(line.text)
    usual = max(letters, key=lambda size: letters[size], default=0.0)
    return frozenset(_bare(line.text) for _, lines in pages for line in lines if line.size > usual * _LARGER)


def gone(pages: Sequence[tuple[Sheet, Lines]], kept: Sequence[Lines]) -> Iterator[tuple[int, Line]]:
    """Go through the running heads and feet that were left out, each once, with the first page that has it."""
    seen: set[str] = set()
    for (sheet, lines), left in zip(pages, kept, strict=True):
        held = {id(line) for line in left}
        for line in lines:
            bare = _bare(line.text)
            if id(line) not in held and bare not in seen and not _NUMBER.match(bare):
                seen.add(bare)
                yield sheet.number, line


def _edges(sheet: Sheet, lines: Lines) -> list[tuple[Line, str]]:
    top = [(line, "top") for line in lines[:_DEEPEST] if line.base < _EDGE * sheet.height]
    foot = [(line, "foot") for line in lines[-_DEEPEST:] if line.base > (1 - _EDGE) * sheet.height]
    head = [(line, "head") for line in lines[len(top) : _HEAD] if line.base < _HEAD_EDGE * sheet.height]
    return top + head + foot


def _bare(text: str) -> str:
    """Give a line with its numbers made alike."""
    return re.sub(r"\d+", "#", text.casefold())


def _height(line: Line, side: str, sheet: Sheet) -> float:
    return sheet.height - line.base if side == "foot" else line.base


def _repeated(text: str, at: Sequence[tuple[int, float]], pages: int) -> bool:
    """Say whether a line is furniture: on most pages at one height, or a page's number."""
    heights = sorted(height for _, height in at)
    middle = heights[len(heights) // 2]
    alike = len({page for page, height in at if abs(height - middle) < 3})
    if _NUMBER.match(text) and (pages > 1 or middle < _LONE):
        return alike >= min(2, pages)
    return alike >= max(2, 0.4 * pages)


def _kept(sheet: Sheet, lines: Lines, repeated: set[tuple[str, str]]) -> Lines:
    edges = [(line, side, (side, _bare(line.text)) in repeated) for line, side in _edges(sheet, lines)]
    above = list(takewhile(lambda edge: edge[1] != "foot" and edge[2], edges))  # a head has no other line above it
    dropped = {id(line) for line, side, again in edges if again and side != "head"} | {id(line) for line, *_ in above}
    if not dropped:
        return lines
    for at in range(min(_DEEPEST, len(lines))):
        heads = heads_at(lines, at)
        if heads:  # the header of a table that goes on is no furniture
            dropped -= {id(line) for line in lines[at : at + heads.lines]}
            break
    return [line for line in lines if id(line) not in dropped]
