"""Many phrases looked for in a text at once: only those that begin with a word at hand are compared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from graphmodel.mentions.words import Word, words_of

Form = Literal["written", "small", "stem"]
Owner = TypeVar("Owner")
_WIDEST_GAP = 3


@dataclass(frozen=True, slots=True)
class Phrase(Generic[Owner]):
    """A phrase of an owner: words as (form, value), None for a gap of up to three. `hides`: a false friend."""

    owner: Owner
    parts: tuple[tuple[Form, str] | None, ...]
    hides: bool = False


@dataclass(frozen=True, slots=True)
class Hit(Generic[Owner]):
    """A phrase found, from the first word to before the last."""

    owner: Owner
    first: int
    last: int
    hides: bool

    def inside(self, other: Hit[Owner]) -> bool:
        """Tell whether this hit lies inside another one."""
        return other.first <= self.first and self.last <= other.last


def phrase(owner: Owner, text: str, form: Form, hides: bool = False) -> Phrase[Owner]:
    """Give a phrase to look for; a word in CAPITALS is compared as written whatever the form."""
    parts: list[tuple[Form, str] | None] = []
    for piece in text.split():
        if piece == "*":
            parts.append(None)
            continue
        parts += [_part(word, form) for word in words_of(piece)]
    return Phrase(owner, tuple(parts), hides)


def _part(word: Word, form: Form) -> tuple[Form, str]:
    capitals = sum(letter.isupper() for letter in word.written)
    if form == "stem" and capitals > 1:
        return "written", word.written
    return form, getattr(word, form)


class Finder(Generic[Owner]):
    """Finds phrases; made once, used on many texts."""

    def __init__(self, phrases: Iterable[Phrase[Owner]]) -> None:
        """Arrange the phrases by their first word."""
        self._by_first: defaultdict[tuple[Form, str], list[Phrase[Owner]]] = defaultdict(list)
        for one in phrases:
            if one.parts and one.parts[0]:
                self._by_first[one.parts[0]].append(one)

    def find(self, words: Sequence[Word]) -> list[Hit[Owner]]:
        """Give the hits that no false friend of their owner hides, in the order of the text, longer ones first."""
        found = list(self._all(words))
        hidden = [hit for hit in found if hit.hides]
        shown = [
            hit
            for hit in found
            if not hit.hides and not any(hit.owner == other.owner and hit.inside(other) for other in hidden)
        ]
        return sorted(shown, key=lambda hit: (hit.first, -hit.last))

    def _all(self, words: Sequence[Word]) -> Iterator[Hit[Owner]]:
        for at, word in enumerate(words):
            firsts: tuple[tuple[Form, str], ...] = (
                ("stem", word.stem),
                ("small", word.small),
                ("written", word.written),
            )
            for first in firsts:
                for one in self._by_first.get(first, ()):
                    end = _end(one.parts, words, at)
                    if end is not None:
                        yield Hit(one.owner, at, end, one.hides)


def _end(parts: Sequence[tuple[Form, str] | None], words: Sequence[Word], at: int) -> int | None:
    """Give where a phrase that begins at a word ends, or None where it does not go on."""
    for number, part in enumerate(parts):
        if part is None:
            rest = parts[number + 1 :]
            ends = (_end(rest, words, at + gap) for gap in range(_WIDEST_GAP + 1) if at + gap < len(words))
            return next((end for end in ends if end is not None), None)
        if at >= len(words) or getattr(words[at], part[0]) != part[1]:
            return None
        at += 1
    return at


def printed(text: str, words: Sequence[Word], hit: Hit[Owner]) -> str:
    """Give the words of a hit as the text prints them."""
    start, end = words[hit.first].start, words[hit.last - 1].end
    if text[start:end].count("(") > text[start:end].count(")") and text[end : end + 1] == ")":
        end += 1
    return " ".join(text[start:end].split())
