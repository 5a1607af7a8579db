"""Words that a line's end broke: put together again, unless the document itself writes them apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from loaders.fragments import plain
from loaders.readers.pdf.lines import BROKEN, FULL, HYPHEN
from loaders.tables.headers import field_of

_MARKS = "().,;:‘’'\"“”"
_PREFIXES = frozenset(
    {"multi", "co", "self", "non", "re", "pre", "anti", "cross", "well", "long", "short", "inter", "post", "sub"}
)
_PAIR = re.compile(rf"([^\W\d_]+)([{BROKEN}{FULL}])([^\W\d_]+)")


_GONE = str.maketrans({"\u00ad": "", BROKEN: " ", FULL: " "})


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """How often the document writes a word, and how often a word stands where the end of a broken one may stand."""

    words: Counter[str]
    ends: Counter[str]

    @classmethod
    def of(cls, words: Iterable[str], texts: Iterable[str]) -> Vocabulary:
        """Give the words as they are compared, and the breaks that stand in the texts."""
        counted = Counter(word.lower().strip(_MARKS) for word in words if not word.endswith("-"))
        return cls(counted, Counter(end.lower() for text in texts for _, _, end in _PAIR.findall(text)))

    def written(self, text: str) -> str:
        """Give text as it is kept: breaks settled, spaces and marks made plain."""
        if HYPHEN in text:
            text = self._with_hyphens(text)
        if BROKEN in text or FULL in text:
            text = _PAIR.sub(lambda m: m[1] + self._space(m[1].lower(), m[3].lower(), m[2] == BROKEN) + m[3], text)
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
        return "-" if tail in _PREFIXES or self.words[tail] or self.words[second] else ""

    def _space(self, first: str, second: str, alone: bool) -> str:
        """Give nothing between the parts of a broken word: its end is no word elsewhere, and the whole is one."""
        if self.words[second] > self.ends[second] and (len(second) > 1 or second == "a"):
            return " "
        whole = self.words[first + second] > 0 or field_of(first + second) is not None
        return "" if whole or alone else " "
