"""List marks as Word counts them: what stands in numbering.xml, and where the counting is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from loaders.readers.docx.names import child, number, value, w

_LEVELS = 9
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"))
_ROMAN_ONES = ((9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is marked."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    legal: bool = False


@dataclass(slots=True)
class Numbering:
    """The lists of a document and where each is."""

    abstract: Mapping[str, Mapping[int, Level]] = field(default_factory=dict)
    instances: Mapping[str, tuple[str, Mapping[int, Level], Mapping[int, int]]] = field(default_factory=dict)
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _begun: set[tuple[str, int]] = field(default_factory=set)

    @classmethod
    def of(cls, root: Any | None) -> Numbering:
        """Give the numbering that a part's root element declares; an empty one where there is none."""
        if root is None:
            return cls()
        abstract = {each.get(w("abstractNumId")): _levels(each) for each in root.iterchildren(w("abstractNum"))}
        linked = {
            value(each, "styleLink"): each.get(w("abstractNumId")) for each in root.iterchildren(w("abstractNum"))
        }
        for each in root.iterchildren(w("abstractNum")):
            link = value(each, "numStyleLink")
            if link is not None and link in linked:
                abstract[each.get(w("abstractNumId"))] = abstract[linked[link]]
        return cls(abstract, {each.get(w("numId")): _instance(each) for each in root.iterchildren(w("num"))})

    def mark(self, list_id: str, depth: int) -> str | None:
        """Count a paragraph of a list and give its mark as printed, '•' for any bullet; None for no list."""
        if list_id not in self.instances or not 0 <= depth < _LEVELS:
            return None
        base, overrides, starts = self.instances[list_id]
        levels = {**self.abstract.get(base, {}), **overrides}
        counts = self._counts.setdefault(base, {})
        self._count(list_id, depth, (counts, levels, starts))
        level = levels.get(depth, Level(form="bullet"))
        if level.form == "bullet":
            return "•"
        shown = re.sub(r"%(\d)", lambda m: _shown(int(m[1]) - 1, counts, levels, level.legal), level.text)
        return shown.strip() if level.form != "none" else None

    def _count(
        self, list_id: str, depth: int, state: tuple[dict[int, int], Mapping[int, Level], Mapping[int, int]]
    ) -> None:
        counts, levels, starts = state
        for above in range(depth):
            counts.setdefault(above, levels.get(above, Level()).start)
        if depth in starts and (list_id, depth) not in self._begun:
            counts[depth] = starts[depth]
        else:
            counts[depth] = counts.get(depth, levels.get(depth, Level()).start - 1) + 1
        self._begun.add((list_id, depth))
        for below in [at for at in counts if at > depth]:
            del counts[below]


def _levels(element: Any) -> dict[int, Level]:
    return {number(each.get(w("ilvl")), 0): _level(each) for each in element.iterchildren(w("lvl"))}


def _level(element: Any) -> Level:
    start = number(value(element, "start"), 1)
    legal = child(element, "isLgl") is not None
    return Level(start, value(element, "numFmt") or "decimal", value(element, "lvlText") or "", legal)


def _instance(element: Any) -> tuple[str, dict[int, Level], dict[int, int]]:
    overrides, starts = {}, {}
    for each in element.iterchildren(w("lvlOverride")):
        at = number(each.get(w("ilvl")), 0)
        level, start = child(each, "lvl"), value(each, "startOverride")
        if level is not None:
            overrides[at] = _level(level)
        if start is not None:
            starts[at] = number(start, 1)
    return value(element, "abstractNumId") or "", overrides, starts


def _shown(at: int, counts: Mapping[int, int], levels: Mapping[int, Level], legal: bool) -> str:
    level = levels.get(at, Level())
    n = counts.get(at, level.start)
    return str(n) if legal else _printed(n, level.form)


def _printed(n: int, form: str) -> str:
    if form in ("lowerLetter", "upperLetter") and n > 0:
        letters = chr(ord("a") + (n - 1) % 26) * min((n - 1) // 26 + 1, 5)
        return letters.upper() if form == "upperLetter" else letters
    if form in ("lowerRoman", "upperRoman") and 0 < n < 4000:
        roman = _roman(n)
        return roman.upper() if form == "upperRoman" else roman
    return f"{n:02d}" if form == "decimalZero" else str(n)


def _roman(n: int) -> str:
    result = ""
    for size, letters in (*_ROMAN, *_ROMAN_ONES):
        result += letters * (n // size)
        n %= size
    return result
