"""Cells that say by their colour alone how far an action is: red, amber, green, blue in a column that is about it."""

from __future__ import annotations

import colorsys
import re
from collections.abc import Sequence

_ABOUT = re.compile(r"\b(?:b?rag|status|progress|rating|on track)\b", re.I)
_NAMED = {"red": "Red", "amber": "Amber", "orange": "Amber", "yellow": "Amber", "green": "Green", "lime": "Green"}
_NAMED |= {"darkgreen": "Green", "lightgreen": "Green", "gold": "Amber", "blue": "Blue", "lightblue": "Blue"}


def colour(fill: str) -> str | None:
    """Give the colour of a rating that a fill ('#ff0000', 'FF0000', 'red') is, None for white, grey and the like."""
    bare = fill.strip().lower().lstrip("#")
    if bare in _NAMED:
        return _NAMED[bare]
    if re.fullmatch(r"[0-9a-f]{3}", bare):
        bare = "".join(digit * 2 for digit in bare)
    if not re.fullmatch(r"[0-9a-f]{6}", bare):
        return None
    hue, lightness, strength = colorsys.rgb_to_hls(*(int(bare[at : at + 2], 16) / 255 for at in (0, 2, 4)))
    if strength < 0.35 or not 0.12 < lightness < 0.93:
        return None
    degrees = hue * 360
    bounds = ((20, "Red"), (68, "Amber"), (165, "Green"), (260, "Blue"), (330, None), (361, "Red"))
    return next(name for bound, name in bounds if degrees < bound)


def coloured(texts: Sequence[tuple[str, ...]], fills: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Give the rows with a word where a cell of such a column is empty and coloured."""
    result = list(texts)
    for column in range(len(texts[0]) if texts else 0):
        top = next((n for n, row in enumerate(texts[:4]) if _ABOUT.search(row[column])), None)
        if top is None or len(texts[top][column]) > 60:
            continue
        for n in range(top + 1, len(texts)):
            word = colour(fills[n][column]) if not texts[n][column].strip() else None
            if word:
                result[n] = (*result[n][:column], word, *result[n][column + 1 :])
    return result
