"""Text as words that can be compared: as written, in small letters, and without endings."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?|[&#]")
_VOWEL = re.compile(r"[aeiouy]")


@dataclass(frozen=True, slots=True)
class Word:
    """One word with its place in the text, in the three forms in which phrases are compared."""

    start: int
    end: int
    written: str
    small: str
    stem: str


def words_of(text: str) -> list[Word]:
    """Give the words of a text in order; hyphens, slashes and dots part words, `&` and `#` are words."""
    return list(_words(text))


@lru_cache(maxsize=2048)
def _words(text: str) -> tuple[Word, ...]:
    """Give the words once for all recognisers, which read the same texts one after the other."""
    return tuple(_word(found.start(), found.end(), found[0]) for found in _WORD.finditer(text))


def _word(start: int, end: int, printed: str) -> Word:
    written, small, base = forms(printed)
    return Word(start, end, written, small, base)


@lru_cache(maxsize=20_000)
def forms(printed: str) -> tuple[str, str, str]:
    """Give a word as written, in small letters and as its stem; an owner's 's is left off all three."""
    plain = unicodedata.normalize("NFKC", printed).replace("’", "'")
    written = plain.removesuffix("'s").removesuffix("'S") or plain
    small = written.casefold().replace("'", "")
    return written, small, stem(small)


def stem(word: str) -> str:
    """Give a word without its ending, so that train, training and trained, or policy and policies, are one."""
    word = _singular(word)
    for ending in ("ing", "ed"):
        base = word.removesuffix(ending)
        if base != word and len(base) > 2 and _VOWEL.search(base):
            word = base[:-1] if base[-1] == base[-2] and base[-1] not in "lsz" else base
            break
    if len(word) > 4 and word.endswith("e"):
        word = word[:-1]
    return f"{word[:-1]}i" if len(word) > 3 and word.endswith("y") else word


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word
