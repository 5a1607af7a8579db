"""Edges of columns that lines across a table tell: each is drawn cell by cell, and so ends where the column does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from loaders.readers.pdf.lines import Line
from loaders.readers.pdf.sheet import Rule
from loaders.readers.pdf.words import Word

_ONE, _ABUT = 0.7, 0.8  # points: heights that are one, ends that meet
_LEAST = 3  # columns
_INSIDE = 0.5  # points: so far a word reaches over an edge, at most
_OFF = 0.8  # points: so far from where most words begin behind their edge
_FAR = 5.0  # of a letter's size: a step as long as this ends a table


@dataclass(frozen=True, slots=True)
class Drawn:
    """Where columns begin and end by lines drawn across a table, from the first of these lines to the last."""

    xs: tuple[float, ...]
    top: float
    bottom: float

    def keeps(self, line: Line) -> bool:
        """Say whether a line stands inside the table and no word of it reaches over an edge."""
        if line.x0 < self.xs[0] - 1 or line.x1 > self.xs[-1] + 1:
            return False
        inner = self.xs[1:-1]
        return not any(word.x0 < x - _INSIDE and word.x1 > x + _INSIDE for word in line.words for x in inner)


def drawn(rules: Sequence[Rule]) -> list[Drawn]:
    """Give the columns of every table on a page whose lines are drawn cell by cell, from top to bottom."""
    found: list[Drawn] = []
    for height, run in _runs(rules):
        last = found[-1] if found else None
        if last and _same(last.xs, run):
            found[-1] = replace(last, bottom=height)
        else:
            found.append(Drawn(run, height, height))
    return found


def mark(lines: Sequence[Line], rules: Sequence[Rule]) -> None:
    """Mark the words that begin a column by such lines: from the header above the first one to the last row's end."""
    for table in drawn(rules) if lines else ():
        below = next((at for at, line in enumerate(lines) if line.middle > table.top), len(lines))
        kept = (*_kept(lines[:below][::-1], table), *_kept(lines[below:], table))
        behind = [found for line in kept for found in _behind(line, table.xs[1:-1])]
        usual = Counter(round(inset) for _, inset in behind).most_common(1)
        for word, inset in behind:
            word.opens |= abs(inset - usual[0][0]) <= _OFF  # words of a heading stand anywhere


def _behind(line: Line, xs: Sequence[float]) -> Iterator[tuple[Word, float]]:
    """Go through the first words behind edges, each with how far behind it stands."""
    for before, word in pairwise(line.words):
        edge = next((x for x in xs if before.x1 <= x + _INSIDE and word.x0 >= x - _INSIDE), None)
        if edge is not None:
            yield word, word.x0 - edge


def _kept(lines: Sequence[Line], table: Drawn) -> Iterator[Line]:
    """Go through the lines that keep to the columns; outside the drawn lines, until one does not."""
    before: Line | None = None
    for line in lines:
        inside = table.top <= line.middle <= table.bottom
        if not inside and before and abs(line.base - before.base) > _FAR * line.size:
            return
        if table.keeps(line):
            yield line
        elif not inside:
            return
        before = line


def _runs(rules: Sequence[Rule]) -> Iterator[tuple[float, tuple[float, ...]]]:
    """Go through heights at which edges meet end to end, with the ends of each."""
    level = sorted((rule for rule in rules if not rule.upright), key=lambda rule: rule.at)
    group: list[Rule] = []
    for rule in [*level, None]:
        if group and (rule is None or rule.at - group[0].at > _ONE):
            yield from ((group[0].at, run) for run in _chains(group))
            group = []
        if rule is not None:
            group.append(rule)


def _chains(rules: Sequence[Rule]) -> Iterator[tuple[float, ...]]:
    """Go through edges at one height that go on in each other."""
    chain: list[float] = []
    shortest: dict[float, float] = {}
    for rule in sorted(rules, key=lambda rule: rule.end):  # a frame around the table begins where its first cell does
        shortest.setdefault(round(rule.start, 1), rule.end)
    for start, end in sorted(shortest.items()):
        if chain and abs(start - chain[-1]) < _ABUT:
            chain.append(end)
        elif not (chain and abs(end - chain[-1]) < _ABUT):  # the same edge again, a little off
            if len(chain) > _LEAST:
                yield tuple(chain)
            chain = [start, end]
    if len(chain) > _LEAST:
        yield tuple(chain)


def _same(one: Sequence[float], other: Sequence[float]) -> bool:
    return len(one) == len(other) and all(abs(a - b) < 1 for a, b in zip(one, other, strict=True))
