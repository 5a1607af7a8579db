"""Prose: lines to headings, paragraphs and points, by size and weight of letters, by room, and by how lines end."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from loaders.readers.pdf.aligned import Flow
from loaders.readers.pdf.labels import label_of, opens_with_label
from loaders.readers.pdf.lines import Line, breaks, goes_on, text_of, would_fit
from loaders.titles import looks_like_heading

_LARGER = 1.09
_LONGEST_HEADING = 26  # words
_LITTLE = 400  # letters
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+[A-Z]")
_NAMED = re.compile(
    r"(?:Recommendation|Priority|Principle|Objective|Outcome|Action|Theme|Aim|Section|Part|Chapter) \d{1,2}\s?[:–-]\s"
)


@dataclass(slots=True)
class Text:
    """Lines that belong together: a heading with its level, a point of a list with its marker, or a paragraph."""

    lines: list[Line]
    page: int
    text: str
    level: int = 0
    marker: str | None = None
    indent: float = 0.0


@dataclass(frozen=True, slots=True)
class Look:
    """How the document's letters look: the size of its body text, the usual line step by size, sizes of headings."""

    body: float
    steps: dict[float, float]
    larger: list[float]

    @classmethod
    def of(cls, flows: Iterable[Flow], cells: float) -> Look:
        """Give the look of all lines of prose; `cells` is the size of the text in tables, 0 where there is none."""
        letters: Counter[float] = Counter()
        steps: dict[float, Counter[float]] = {}
        for flow in flows:
            for line in flow.lines:
                letters[_rounded(line.size)] += len(line.text)
            for before, after in pairwise(flow.lines):
                full = _same(before, after) and not would_fit(before, after, flow.right)
                if full and 0.9 < (after.base - before.base) / after.size < 2.4:
                    steps.setdefault(_rounded(after.size), Counter())[round(after.base - before.base, 0)] += 1
        body = letters.most_common(1)[0][0] if letters else 10.0
        if cells and letters.total() < _LITTLE:
            body = min(body, 1.1 * cells)  # hardly more than headings stand outside the tables
        larger = sorted((size for size in letters if size > _LARGER * body), reverse=True)
        return cls(body, {size: _usual(found) for size, found in steps.items()}, larger)

    def step(self, line: Line) -> float:
        """Give the usual distance to the next line of a paragraph."""
        return self.steps.get(_rounded(line.size), 1.2 * line.size)

    def level(self, lines: Sequence[Line], text: str) -> int:
        """Give the level of the heading that lines are, 0 for text."""
        size = _rounded(lines[0].size)
        words = len(text.split())
        if words > _LONGEST_HEADING or not any(c.isalpha() for c in text):
            return 0
        if size > _LARGER * self.body and not (text.endswith(".") and words > 12):
            return min(1 + self.larger.index(size), 6) if size in self.larger else 6
        bold = all(line.bold for line in lines) and size > 0.93 * self.body
        return min(1 + len(self.larger), 7) if bold and looks_like_heading(text) else 0


def _usual(steps: Counter[float]) -> float:
    """Give the usual step: the smallest that is frequent."""
    often = max(steps.values())
    return min(step for step, count in steps.items() if count >= 0.25 * often)


def _rounded(size: float) -> float:
    return round(size * 2) / 2


def _same(a: Line, b: Line) -> bool:
    """Say whether two lines look alike."""
    return abs(a.size - b.size) < 0.06 * a.size + 0.3 and a.bold == b.bold


def texts_of(flow: Flow, look: Look, page: int) -> Iterator[Text]:
    """Give the lines of a flow as headings, paragraphs and points."""
    gathered: list[Line] = []
    for line in flow.lines:
        if gathered and _new(gathered, line, flow.right, look):
            yield _text(gathered, flow, look, page)
            gathered = []
        gathered.append(line)
    if gathered:
        yield _text(gathered, flow, look, page)


def _new(gathered: Sequence[Line], line: Line, right: float, look: Look) -> bool:
    """Say whether a line begins something new."""
    before = gathered[-1]
    if _its_value(before, line, look):
        return False
    if line.base < before.base or not _same(before, line):
        mixed = abs(before.size - line.size) < 0.06 * line.size + 0.3 and goes_on(before.text, line.text)
        return line.base < before.base or not mixed
    numbered = _NUMBERED.match(line.text) and before.text.endswith((".", "!", "?", ":"))
    if numbered or _NAMED.match(line.text) or opens_with_label(line):
        return True
    if gathered[0].marker and line.x0 < gathered[0].x0 - 1:
        return True
    return breaks(before, line, right, look.step(before))


def _its_value(label: Line, line: Line, look: Look) -> bool:
    """Say whether a line is the value of the label that stands by itself close above it."""
    alone = label.text.endswith(":") and label_of(label) is not None
    close = 0 < line.base - label.base < 1.3 * look.step(line) and abs(line.size - label.size) < 0.5
    return alone and close and line.marker is None and not opens_with_label(line)


def _text(lines: list[Line], flow: Flow, look: Look, page: int) -> Text:
    text = text_of(lines, flow.right, 99.0).replace("\n", " ")
    marker = lines[0].marker
    level = 0 if marker and marker[-1] not in ".)" else look.level(lines, text)
    if level or not marker:
        return Text(lines, page, text, level, indent=lines[0].x0)
    return Text(lines, page, text[len(marker) :].lstrip(), marker=marker, indent=lines[0].x0)
