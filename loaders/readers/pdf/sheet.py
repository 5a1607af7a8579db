"""A page taken apart once: its words and its rules. Everything else works on these."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from loaders.readers.pdf.words import DOWNWARD, OVER, UPRIGHT, Frame, Word, lettering

_WHITE = 0.97
_THIN = 2.6
_MOST_DOTS, _MOST_RULES = 400, 6000


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight edge: at `at`, from `start` to `end`; `soft` is the edge of a coloured field, not a line."""

    upright: bool
    at: float
    start: float
    end: float
    soft: bool = False


@dataclass(slots=True)
class Sheet:
    """A page: its words, its rules, and what else was seen on it."""

    number: int
    width: float
    height: float
    words: list[Word] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    pictures: int = 0
    glyphs: int = 0
    unmapped: int = 0
    slanted: str = ""


Dot = tuple[float, float, float]


def sheet_of(page: Any) -> Sheet:
    """Give a pdfplumber page as a sheet, in one walk over what is laid out on it."""
    from pdfminer.layout import LTChar, LTCurve, LTImage

    frame = Frame(page.mediabox[0], page.width, page.height + page.mediabox[1])
    sheet = Sheet(page.page_number, float(page.width), float(page.height))
    chars: list[Any] = []
    dots: list[Dot] = []
    for item in _items(page.layout):
        if type(item) is LTChar:
            chars.append(item)
        elif isinstance(item, LTCurve):
            _draw(sheet, dots, item, frame)
        elif isinstance(item, LTImage):
            sheet.pictures += 1
    found = lettering(chars, frame)
    sheet.words, sheet.glyphs, sheet.unmapped, sheet.slanted = found.words, len(chars), found.unmapped, found.slanted
    if found.turn != UPRIGHT:
        _turn(sheet, found.turn)
    elif dots:
        sheet.words += list(_bullets(dots, sheet.words))
    return sheet


def _items(container: Any) -> Iterator[Any]:
    """Go through everything on a page, what stands in forms too."""
    for item in container._objs:
        if hasattr(item, "_objs"):
            yield from _items(item)
        else:
            yield item


def _draw(sheet: Sheet, dots: list[Dot], item: Any, frame: Frame) -> None:
    """Take a drawn line, box or spot as rules, or as the dot of a list."""
    x0, x1 = item.x0 + frame.dx, item.x1 + frame.dx
    top, bottom = frame.height - item.y1, frame.height - item.y0
    wide, high = x1 - x0, bottom - top
    if len(sheet.rules) > _MOST_RULES or not (item.stroke or item.fill):
        return
    if 1.2 < wide < 8 and 1.2 < high < 8 and 0.6 < wide / high < 1.7:
        if len(dots) < _MOST_DOTS:
            dots.append((x0, x1, (top + bottom) / 2))
    elif min(wide, high) <= _THIN:
        if max(wide, high) > 4 and (item.stroke or not _white(item)):
            upright = high > wide
            at = (x0 + x1) / 2 if upright else (top + bottom) / 2
            sheet.rules.append(Rule(upright, at, *((top, bottom) if upright else (x0, x1))))
    elif type(item).__name__ == "LTRect" and (item.stroke or not _white(item)):
        soft = not item.stroke
        sheet.rules += [Rule(False, y, x0, x1, soft) for y in (top, bottom)]
        sheet.rules += [Rule(True, x, top, bottom, soft) for x in (x0, x1)]


def _white(item: Any) -> bool:
    """Say whether a field is filled with (almost) white, which nobody sees."""
    color = item.non_stroking_color
    values = color if isinstance(color, list | tuple) else (color,)
    if not values or not all(isinstance(v, int | float) for v in values):
        return False
    return bool(max(values) <= 1 - _WHITE if len(values) == 4 else min(values) >= _WHITE)


def _turn(sheet: Sheet, turn: int) -> None:
    """Turn the page with its rules, as its words were."""
    wide, high = sheet.width, sheet.height
    turned = []
    for rule in sheet.rules:
        upright, at, start, end = rule.upright, rule.at, rule.start, rule.end
        if turn == OVER:
            full, length = (wide, high) if upright else (high, wide)
            turned.append(Rule(upright, full - at, length - end, length - start, rule.soft))
        elif turn == DOWNWARD:
            turned.append(Rule(not upright, *((wide - at, start, end) if upright else (at, wide - end, wide - start))))
        else:
            turned.append(Rule(not upright, *((at, high - end, high - start) if upright else (high - at, start, end))))
    sheet.rules = turned
    if turn != OVER:
        sheet.width, sheet.height = high, wide


def _bullets(dots: Sequence[Dot], words: Sequence[Word]) -> Iterator[Word]:
    """Give the drawn dots that stand before a word as the bullets they are."""
    for x0, x1, middle in dots:
        near = [w for w in words if 0 < w.x0 - x1 < 26 and -0.1 * w.size < w.base - middle < 0.8 * w.size]
        if near:
            word = min(near, key=lambda w: w.x0)
            if x1 - x0 < 0.7 * word.size:
                yield Word("•", x0, x1, word.base, word.size)
