"""Labels with their values above a table, 'Partnership: Wenshire CSP': text of the plan, not rows of a table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from graphmodel.ids import fold
from loaders.readers.sheets.line import Line
from loaders.tables.headers import TITLE_FIELDS, field_of

_TITLE = r"(?:plan |document |strategy )?title|(?:name of )?(?:the )?plan|strategy"
_FRONT = re.compile(
    rf"^(?:{_TITLE}|(?:plan )?period|(?:financial )?years?|partnership|(?:name of )?(?:the )?csp|"
    r"(?:name of )?(?:the )?community safety partnership|area|district|council|version|author|owner|prepared by|"
    r"approved(?: by| on)?|(?:last )?(?:updated|reviewed)|date|board|chair|contact|covering|status)$"
)
_IS_TITLE = re.compile(rf"^(?:{_TITLE})$")
_WORK = frozenset({"lead", "timescale", "outcome", "measure", "end", "support"})
_NEAR = 8


def with_labels_joined(lines: Sequence[Line]) -> list[Line]:
    """Give the lines, each label and its value made one text where they are no rows of a table."""
    ahead = _header_next(lines)
    seen = False
    result: list[Line] = []
    for at, line in enumerate(lines):
        seen = seen or line.heads
        result.append(_joined(line) if _is_label(lines, at, ahead[at], seen) else line)
    return result


def _header_next(lines: Sequence[Line]) -> list[bool]:
    """Say of each line whether a header comes next but for labels, texts and empty lines."""
    coming: list[bool] = []
    following = False
    for line in reversed(lines):
        coming.append(following)
        following = line.header is not None or (following and len(line.filled) <= 2)
    return coming[::-1]


def _is_label(lines: Sequence[Line], at: int, before_header: bool, below_header: bool) -> bool:
    """A label ends in a colon or is one that documents have at their front, and it is no card's."""
    line = lines[at]
    if len(line.filled) != 2 or line.alone is not None or (below_header and not before_header):
        return False
    text = line.cells[line.filled[0]]
    if len(text) > 40 or "\n" in text:
        return False
    if not (_FRONT.match(fold(text.rstrip(" :"))) or (before_header and text.rstrip().endswith(":"))):
        return False
    near = [each for each in lines[max(0, at - _NEAR) : at + _NEAR + 1] if len(each.filled) == 2]
    fields = {field_of(each.cells[each.filled[0]]) for each in near}
    return not (fields & set(TITLE_FIELDS) and fields & _WORK)


def _joined(line: Line) -> Line:
    label, value = (line.cells[i] for i in line.filled)
    label = label.rstrip(" :")
    said = value if _IS_TITLE.match(fold(label)) else f"{label}: {value}"
    return replace(line, cells=(said, *("" for _ in line.cells[1:])), weight=0.0)
