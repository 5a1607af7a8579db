"""Lists of phrases of the registers, looked for in a text: what they show, and what hides it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graphmodel.mentions.phrases import Finder, Phrase, phrase, printed
from graphmodel.mentions.words import words_of
from graphmodel.registers import Registers


class Signals:
    """Finds the phrases of some lists; a list `not-NAME` hides what lies inside its own phrases."""

    def __init__(self, registers: Registers, names: Iterable[str]) -> None:
        """Arrange the lists of these names."""
        self._finder = Finder(_phrases(registers, names))

    def find(self, text: str) -> list[tuple[str, str, int, int]]:
        """Give each phrase found, the earlier first: its list, the words as printed, where they begin and end."""
        words = words_of(text)
        hits = self._finder.find(words)
        spots = [(hit, words[hit.first].start, words[hit.last - 1].end) for hit in hits]
        return [(hit.owner, printed(text, words, hit), start, end) for hit, start, end in spots]


def _phrases(registers: Registers, names: Iterable[str]) -> Iterator[Phrase[str]]:
    for name in names:
        yield from (phrase(name, text, "stem") for text in registers.words.get(name, ()))
        yield from (phrase(name, text, "stem", hides=True) for text in registers.words.get(f"not-{name}", ()))
