"""Lists of a web page: how their points are marked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import Any

_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


@dataclass(slots=True)
class Listed:
    """A list that is open: how its points are marked, and the number of the next one."""

    form: str | None
    next: int = 1
    several: bool = False
    begun: int = 0  # how many paragraphs stood before its last point

    @classmethod
    def of(cls, element: Any) -> Listed:
        """Begin a list."""
        form = (element.get("type") or "1") if element.tag == "ol" else None
        several = sum(1 for _ in islice(element.iterchildren("li"), 2)) > 1
        return cls(form, number(element.get("start"), 1), several)

    def mark(self, point: Any) -> str:
        """Count a point and give its mark."""
        if self.form is None:
            return "•"
        n = number(point.get("value"), self.next)
        self.next = n + 1
        return f"{_counted(n, self.form)}."


def number(text: str | None, default: int) -> int:
    """Give a whole number that a page states; the default for anything else."""
    return int(text.strip()) if text and re.fullmatch(r"\s*-?\d{1,6}\s*", text) else default


def _counted(n: int, form: str) -> str:
    if form in "aA" and 0 < n <= 26:
        return chr(ord(form) + n - 1)
    if form in "iI" and 0 < n <= len(_ROMAN):
        return _ROMAN[n - 1] if form == "i" else _ROMAN[n - 1].upper()
    return str(n)
