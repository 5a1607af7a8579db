"""Text as sentences and as the words near a spot, for recognisers that look at what stands around a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from graphmodel.mentions.words import Word, forms, words_of

_END = re.compile(r"[.;:•\n]\s|[.;•\n]$|\n")


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Give where the sentence begins and ends in which a stretch of text stands."""
    before = [found.end() for found in _END.finditer(text, 0, start)]
    after = _END.search(text, end)
    return (before[-1] if before else 0), (after.start() if after else len(text))


def stems(words: Iterable[str]) -> frozenset[str]:
    """Give the stems of a list of the register, as words of a text are compared with them."""
    return frozenset(word.stem for each in words for word in words_of(each))


def stem_of(word: str) -> str:
    """Give the stem of one word."""
    return forms(word)[2]


def between(words: Sequence[Word], start: int, end: int) -> list[Word]:
    """Give the words that stand wholly within a stretch of text."""
    return [word for word in words if word.start >= start and word.end <= end]
