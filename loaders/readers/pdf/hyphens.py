"""Words that a line's end broke: put together again, unless the document itself writes them apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from loaders.fragments import plain
from loaders.readers.pdf.lines import BROKEN, FULL, HYPHEN
from loaders.tables.headers import field_of
from loaders.tables.wording import words

_MARKS = "().,;:‘’'\"“”"
_PREFIXES = frozenset(
    {"multi", "co", "self", "non", "re", "pre", "anti", "cross", "well", "long", "short", "inter", "post", "sub"}
)
_SUFFIXES = frozenset({"based", "led", "focused", "informed", "related", "centred", "funded", "owned", "wide"})
_COMPOUNDS = re.compile(
    r"(?:whole|half|full|part|high|low|front|first|second|third|hot|drop|follow|mid|door|one|two|three|four|five|six|"
    r"seven|eight|nine|ten|twelve)-"
    r"(?:schools?|weeks?|months?|years?|days?|hours?|line|term|time|hand|level|quality|risk|spots?|in|up|stage|tier|way)"
)
_PAIR = re.compile(rf"([^\W_]+)([{BROKEN}{FULL}])(?=([^\W_]+))")
_HYPHENED = re.compile(rf"([^\W\d_]+)-{HYPHEN}([^\W\d_]+)")
_SHORT = 3
_YEAR = re.compile(r"(?:19|20)\d\d")


_MONTHS = frozenset({"january", "february", "march", "april", "august", "september", "october", "november", "december"})
_GONE = str.maketrans({"\u00ad": "", BROKEN: " ", FULL: " "})


@cache
def _header_words() -> frozenset[str]:
    """Give the longer words of all column headings that are known: a document may print each of them once."""
    return frozenset(word for phrase in words("fields") for word in phrase.split() if len(word) > _SHORT)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """How often the document writes a word, and how often a part of a broken one may stand there."""

    words: Counter[str]
    starts: Counter[str]
    ends: Counter[str]

    @classmethod
    def of(cls, printed: Iterable[str], texts: Iterable[str]) -> Vocabulary:
        """Give the words as they are compared, and the breaks that stand in the texts."""
        counted = Counter(word.lower().strip(_MARKS) for word in printed if not word.endswith("-"))
        breaks = [(start.lower(), end.lower()) for text in texts for start, end in _breaks(text)]
        return cls(counted, Counter(start for start, _ in breaks), Counter(end for _, end in breaks))

    def written(self, text: str) -> str:
        """Give text as it is kept: breaks settled, spaces and marks made plain."""
        if HYPHEN in text:
            text = self._with_hyphens(text)
        if BROKEN in text or FULL in text:
            text = _PAIR.sub(lambda m: m[1] + self._space(m[1], m[3], m[2] == BROKEN), text)
        return plain(text.translate(_GONE))

    def _with_hyphens(self, text: str) -> str:
        """Undo 'intelli-gence', keep 'multi-agency'."""
        result, *parts = text.split("-" + HYPHEN)
        for part in parts:
            result += self._mark(result, part) + part
        return result

    def _mark(self, before: str, after: str) -> str:
        first = before.rsplit(maxsplit=1)[-1].lower().strip(_MARKS) if before.split() else ""
        second = after.split(maxsplit=1)[0].lower().strip(_MARKS) if after.split() else ""
        if self.words[f"{first}-{second}"]:
            return "-"
        if self.words[first + second]:
            return ""
        tail = first.split("-")[-1]
        if tail in _PREFIXES or second in _SUFFIXES or _COMPOUNDS.fullmatch(f"{tail}-{second}"):
            return "-"
        return "-" if self._word(tail, self.starts) or self._word(second, self.ends) else ""

    def _space(self, start: str, end: str, alone: bool) -> str:
        """Give nothing between the parts of a broken word: they are no words elsewhere, and the whole is one."""
        first, second = start.lower(), end.lower()
        if first.isdecimal() or second.isdecimal():
            return "" if _YEAR.fullmatch(first + second) else " "
        if first + second in _MONTHS:
            return ""
        known = self._word(first, self.starts), self._word(second, self.ends)
        if self.words[first + second] > 0 or field_of(first + second) is not None:
            return " " if all(known) else ""
        return "" if alone and end[0].islower() and not any(known) else " "

    def _word(self, part: str, broken: Counter[str]) -> bool:
        """Say whether a part of a word is a word elsewhere."""
        return part in _header_words() or (self.words[part] > broken[part] and (len(part) > 1 or part in "ai"))


def _breaks(text: str) -> Iterator[tuple[str, str]]:
    """Go through the parts of words that may have been broken in a text."""
    yield from ((start, end) for start, _, end in _PAIR.findall(text))
    yield from _HYPHENED.findall(text)
