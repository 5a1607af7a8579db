"""Lines: words on one base line, and how lines go on to paragraphs and cells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from loaders.fragments import BULLETS
from loaders.readers.pdf.words import Word

HYPHEN = "\x1f"  # stands where a line ended in a hyphen, until the whole document's words are known
BROKEN, FULL = "\x1e", "\x1d"  # stand where a line is full, of one word or of more, and the last may be broken
_BULLET = re.compile(rf"[{BULLETS}○–—*o-]|[{BULLETS}](?=\w)")
_NUMBER = re.compile(r"\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)$|\d{1,2}\.$")
_CLOSED = re.compile(r"[.:;!?)’”\"]$")


@dataclass(slots=True)
class Line:
    """Words side by side, from left to right."""

    words: list[Word]

    @property
    def x0(self) -> float:
        """Give the left end."""
        return self.words[0].x0

    @property
    def x1(self) -> float:
        """Give the right end."""
        return self.words[-1].x1

    @property
    def base(self) -> float:
        """Give the height of the base line, of most of its words."""
        return self.words[len(self.words) // 2].base

    @property
    def size(self) -> float:
        """Give the size of most of its letters."""
        return max(self.words, key=lambda w: len(w.text)).size

    @property
    def bold(self) -> bool:
        """Say whether every word with letters is bold."""
        lettered = [w.bold for w in self.words if any(c.isalnum() for c in w.text)]
        return bool(lettered) and all(lettered)

    @property
    def middle(self) -> float:
        """Give the height of the middle of its small letters."""
        return self.base - 0.3 * self.size

    @property
    def text(self) -> str:
        """Give the words with spaces between them."""
        return " ".join(w.text for w in self.words)

    @property
    def top(self) -> float:
        """Give the height of the top of its letters."""
        return self.base - 0.8 * self.size

    @property
    def bottom(self) -> float:
        """Give the height of the bottom of its letters."""
        return self.base + 0.22 * self.size

    def segments(self, gap: float) -> list[Line]:
        """Give the line in parts, apart where a column begins or words stand more than `gap` times their size apart."""
        parts = [[self.words[0]]]
        for word in self.words[1:]:
            if word.opens or word.x0 - parts[-1][-1].x1 > gap * word.size:
                parts.append([word])
            else:
                parts[-1].append(word)
        return [Line(part) for part in parts]

    def between(self, left: float, right: float) -> list[Word]:
        """Give the words whose middle lies between two heights of the page's width."""
        return [w for w in self.words if left <= (w.x0 + w.x1) / 2 < right]

    @property
    def marker(self) -> str | None:
        """Give the bullet or number that the line opens with, None for any other line."""
        first = self.words[0].text
        if len(first) == 1 and _BULLET.match(first):
            apart = len(self.words) > 1 and self.words[1].x0 - self.words[0].x1 > 0.7 * self.size
            return first if first != "o" or apart else None
        if _BULLET.match(first) and first[0] in BULLETS:
            return first[0]
        return first if _NUMBER.match(first) and len(self.words) > 1 else None


def lines_of(words: Iterable[Word]) -> list[Line]:
    """Give words as lines from top to bottom."""
    lines: list[list[Word]] = []
    base = size = 0.0
    for word in sorted(words, key=lambda w: w.base):
        if lines and word.base - base <= 0.35 * min(size, word.size):
            lines[-1].append(word)
        else:
            lines.append([word])
            base, size = word.base, word.size
    return [Line(sorted(line, key=lambda w: w.x0)) for line in lines]


def would_fit(before: Line, after: Line, right: float) -> bool:
    """Say whether the next line's first word had room behind the line before, so that the break was meant."""
    word = after.words[0]
    return right - before.x1 > (word.x1 - word.x0) + 0.8 * before.size


def goes_on(before: str, after: str) -> bool:
    """Say whether a sentence goes on: it was not closed, and what follows begins small."""
    return bool(after) and after[0].islower() and not _CLOSED.search(before)


def breaks(before: Line, after: Line, right: float, pitch: float) -> bool:
    """Say whether a line ends there on purpose: a list's next point, room left over, or more than a line's height."""
    marker = after.marker
    if marker and not marker[0].isalnum() and marker not in "–—-":
        return True
    if marker and before.text.endswith((".", ";", ":", ",")):
        return True
    if after.base - before.base > 1.3 * pitch + 0.5:
        return not goes_on(before.text, after.text) or after.base - before.base > 2 * pitch
    return would_fit(before, after, right) and not goes_on(before.text, after.text)


def joined(before: str, after: str) -> str:
    """Give two lines as one; a hyphen at the end is left to the words of the whole document."""
    if before.endswith("\u00ad"):
        return before[:-1] + after
    if before.endswith("-") and len(before) > 1 and before[-2].isalpha() and after[:1].islower():
        return before + HYPHEN + after
    return f"{before} {after}"


def text_of(lines: Sequence[Line], right: float, pitch: float) -> str:
    """Give lines as text, line breaks only where they are meant."""
    text = ""
    for at, line in enumerate(lines):
        words = line.text
        if not at:
            text = words
        elif breaks(lines[at - 1], line, right, pitch):
            text += "\n" + words
        elif _full(lines[at - 1], line, right):
            text += (BROKEN if len(lines[at - 1].words) == 1 else FULL) + words
        else:
            text = joined(text, words)
    return text


def _full(before: Line, after: Line, right: float) -> bool:
    """Say whether a line is so full that a long word may have been broken at its end: not a letter more has room."""
    word = after.words[0]
    letter = 1.3 * (word.x1 - word.x0) / len(word.text)
    return right - before.x1 < letter and before.text[-1].isalnum() and word.text[0].isalnum()


def pitch_of(lines: Sequence[Line]) -> float:
    """Give the usual distance from line to line: the least that is no accident."""
    steps = sorted(b.base - a.base for a, b in pairwise(lines) if b.base - a.base > 0.8 * a.size)
    return steps[len(steps) // 4] if steps else 1.25 * max((line.size for line in lines), default=10.0)
