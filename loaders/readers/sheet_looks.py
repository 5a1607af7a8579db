"""How the cells of a worksheet look, as far as that says something: size, colour, and what is struck out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

_THEME = re.compile(rb'<a:(dk1|lt1|dk2|lt2|accent[1-6])>.*?(?:val|lastClr)="([0-9A-Fa-f]{6})"', re.S)
_ORDER = (b"lt1", b"dk1", b"lt2", b"dk2", b"accent1", b"accent2", b"accent3", b"accent4", b"accent5", b"accent6")
_SEARCHED = 500


def size_above(cell: Any, common: float) -> float:
    """Give the size of a cell's letters where it is above the common one, else 0; bold says too little of rank."""
    size = float(cell.font.sz or common)
    return size if size > common else 0.0


def common_size(cells: Mapping[int, Mapping[int, Any]]) -> float:
    """Give the size that most letters are written in."""
    sizes: dict[float, int] = defaultdict(int)
    for line in list(cells.values())[:_SEARCHED]:
        for cell in line.values():
            sizes[float(cell.font.sz or 11)] += len(str(cell.value))
    return max(sizes, key=lambda size: sizes[size], default=11.0)


def themed(theme: bytes | None) -> list[str]:
    """Give the colours of a workbook's theme by their number."""
    found = {name: value.decode() for name, value in _THEME.findall(theme or b"")}
    return [found.get(name, "") for name in _ORDER]


def filling(cell: Any, theme: list[str]) -> str:
    """Give the colour that a cell is filled with, '' for none."""
    if not cell.has_style or cell.fill.fill_type != "solid":
        return ""
    shade = cell.fill.fgColor
    if shade.type == "theme":
        return theme[shade.theme] if 0 <= shade.theme < len(theme) else ""
    if shade.type == "indexed":
        from openpyxl.styles.colors import COLOR_INDEX

        return COLOR_INDEX[shade.indexed][2:] if 0 <= shade.indexed < len(COLOR_INDEX) else ""
    return str(shade.rgb)[-6:]


def is_struck(cell: Any) -> bool:
    """Say whether a cell's text is struck out."""
    return bool(cell.has_style and cell.font.strike)
