"""The text of a web page between two breaks, with its look."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import Any

from loaders.readers.opening import Opening
from loaders.readers.written import NORMAL_SIZE, Loss, Written

_SPACES = re.compile(r"[ \t\n\r\f]+")
_WEIGHT = re.compile(r"font-weight\s*:\s*(bold|bolder|[6-9]00|normal|lighter|[1-5]00)", re.I)
_SIZE = re.compile(r"font-size\s*:\s*([\d.]{1,6})\s*(pt|px|em|rem|%)", re.I)
_HALF_POINTS = {"pt": 2.0, "px": 1.5}
_FONT_SIZES = {"1": 15, "2": 20, "3": NORMAL_SIZE, "4": 27, "5": 36, "6": 48, "7": 72}
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True, slots=True)
class Look:
    """How text looks: bold, its size in half points, raised, with its spaces kept."""

    bold: bool = False
    size: int = NORMAL_SIZE
    raised: bool = False
    kept: bool = False

    def within(self, element: Any) -> Look:
        """Give the look inside an element."""
        tag, style = element.tag, element.get("style") or ""
        look = self
        if tag in ("b", "strong"):
            look = replace(look, bold=True)
        elif tag in ("sup", "pre"):
            look = replace(look, raised=tag == "sup", kept=tag == "pre")
        elif tag == "font" and element.get("size") in _FONT_SIZES:
            look = replace(look, size=_FONT_SIZES[element.get("size")])
        return look._styled(style) if "font" in style else look

    def _styled(self, style: str) -> Look:
        weight, size = _WEIGHT.search(style), _SIZE.search(style)
        bold = weight[1].lower() not in ("normal", "lighter") and weight[1] > "5" if weight else self.bold
        return replace(self, bold=bold, size=self._sized(size[1], size[2].lower()) if size else self.size)

    def _sized(self, amount: str, unit: str) -> int:
        try:
            times = _HALF_POINTS.get(unit) or (self.size / 100 if unit == "%" else self.size)
            return max(1, min(200, round(float(amount) * times)))
        except ValueError:
            return self.size


@dataclass(slots=True)
class Paragraph:
    """The pieces of text so far."""

    _parts: list[str] = field(default_factory=list)
    _weights: Counter[tuple[bool, int]] = field(default_factory=Counter)
    _lost: list[Loss] = field(default_factory=list)
    _kept: bool = False
    _opening: Opening = field(default_factory=Opening)

    def add(self, text: str | None, look: Look) -> None:
        """Add text as it is shown."""
        if not text:
            return
        self._kept = self._kept or (look.kept and "\n" in text.strip("\n"))
        if not look.kept:
            text = _SPACES.sub(" ", text)
        if look.raised and text.strip(" []").isdigit():
            text = text.strip(" []").translate(_RAISED)
        self._parts.append(text.replace("\xad", ""))
        self._opening.add(self._parts[-1], look.bold)
        self._weights[look.bold, look.size] += len(text.strip())

    def break_line(self) -> None:
        """Add a line break."""
        self._parts.append("\n")
        self._opening.add("\n", bold=False)

    def lose(self, code: str, text: str) -> None:
        """Remember words that were left out."""
        if text.strip():
            self._lost.append((code, " ".join(text.split())))

    def written(self) -> list[Written]:
        """Give the paragraph and begin a new one; each line by itself where the page keeps its lines."""
        text, lost, weights, kept = "".join(self._parts), tuple(self._lost), self._weights, self._kept
        opening, self._opening = self._opening.words(), Opening()
        self._parts, self._lost, self._weights, self._kept = [], [], Counter(), False
        if not text.strip() and not lost:
            return []
        total = sum(weights.values())
        bold = total > 0 and sum(n for (is_bold, _), n in weights.items() if is_bold) >= 0.9 * total
        size = max(weights, key=lambda look: weights[look])[1] if total else NORMAL_SIZE
        lines = text.split("\n") if kept else [text.strip("\n")]
        found = [
            Written(line if "\t" in line else line.strip(), bold=bold, size=size) for line in lines if line.strip()
        ]
        return [replace(found[0], lost=lost, opening=opening), *found[1:]] if found else [Written("", lost=lost)]
