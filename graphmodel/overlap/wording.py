"""Words as they are compared: lower case, endings taken off, small words and places left out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|\d+[a-z]+")
_SENTENCE = re.compile(r"(?<=[.!?;])(?<!\b[A-Z]\.)\s+(?=[A-Z])|\n+")  # 'E.D. staff' goes on behind its initials
_ENDINGS = (
    *("isations", "ization", "isation", "ational", "iveness", "fulness", "ations", "ation", "ments", "ment", "ings"),
    *("edly", "ing", "ies", "ied", "ers", "ed", "es", "er", "ly", "s"),
)
_SMALL_WORDS = (
    "a an and any are as at be been being but by can do each for from has have having if in including into is it its "
    "may more most no nor not of on or other our out over own so some such than that the their them then there these "
    "they this those through to under up upon us via was we were what when where which while who will with within "
    "would you your eg ie etc also all"
)
STOP = frozenset(_SMALL_WORDS.split())


@cache
def stem(word: str) -> str:
    """Give a word without its ending: training, trained and trainer are one."""
    bare = word.removesuffix("'s").replace("'", "")
    for ending in _ENDINGS:
        if bare.endswith(ending) and len(bare) - len(ending) >= 4:
            if ending in ("ies", "ied"):
                return stem(bare[: -len(ending)] + "y")  # families as family
            bare = bare[: -len(ending)]
            break
    else:
        return bare.removesuffix("e") if len(bare) > 4 else bare
    if len(bare) > 3 and bare[-1] == bare[-2] and bare[-1] not in "lsz":
        bare = bare[:-1]  # planning, plan
    return bare[:-1] if len(bare) > 4 and bare.endswith("e") else bare


def stems(text: str) -> list[str]:
    """Give the words of a text that carry meaning, in order, without endings."""
    return [stem(word) for word in _words(text)]


@lru_cache(maxsize=5000)  # one item stands in many pairs
def as_printed(text: str) -> Mapping[str, str]:
    """Give the words of a text by what they are without endings, each as it is first printed."""
    return {stem(word): word for word in reversed(_words(text))}


def _words(text: str) -> list[str]:
    found: list[str] = _WORD.findall(text.lower().replace("’", "'").replace("-", " "))
    return [word for word in found if word not in STOP and len(word) > 1]


def sentences(text: str) -> list[str]:
    """Give the sentences and lines of a text."""
    return [part for part in _SENTENCE.split(text) if part.strip()]
