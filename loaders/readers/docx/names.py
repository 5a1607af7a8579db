"""The names of WordprocessingML, short: `w("p")` is the tag of a paragraph."""

from __future__ import annotations

from functools import cache
from typing import Any

_SPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "dgm": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
}
_OFF = {"0", "false", "off", "none"}


@cache
def w(name: str, space: str = "w") -> str:
    """Give the full tag or attribute name."""
    return f"{{{_SPACES[space]}}}{name}"


def child(element: Any, *names: str) -> Any | None:
    """Give the element found by going down child by child, None where one is missing."""
    for name in names:
        element = element.find(w(name)) if element is not None else None
    return element


def value(element: Any, *names: str) -> str | None:
    """Give the `w:val` of the element found by going down, None where it or its value is missing."""
    found = child(element, *names)
    return None if found is None else found.get(w("val"))


def number(text: str | None, default: int, most: int = 10_000) -> int:
    """Give a whole number that a file states, within bounds; the default for anything else."""
    try:
        return max(-most, min(most, int(text or "")))
    except ValueError:
        return default


def switched(element: Any, *names: str) -> bool | None:
    """Give whether a property is on; None where it is not stated."""
    found = child(element, *names)
    return None if found is None else (found.get(w("val")) or "1").lower() not in _OFF
