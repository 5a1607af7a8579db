"""A Word document's paragraphs and tables in reading order, whatever they are wrapped in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from graphmodel.errors import FileRefused
from loaders.readers.docx.inline import Inline, Line
from loaders.readers.docx.names import child, number, value, w
from loaders.readers.docx.numbering import Numbering
from loaders.readers.docx.package import Package
from loaders.readers.docx.styles import Style, Styles, outline_level
from loaders.readers.docx.table import grid_of
from loaders.readers.written import Event, Written

_WRAPS = {w(name) for name in ("customXml", "smartTag", "ins", "moveTo", "sdtContent", "bdo", "dir")}
_DEEPEST = 12
_LIST_DEPTH = re.compile(r"^list (?:bullet|number) (\d)$", re.I)


@dataclass(slots=True)
class Flow:
    """Goes through a document; lists are counted and fields followed on the way."""

    package: Package
    styles: Styles
    numbering: Numbering
    inline: Inline
    unread: list[str] = field(default_factory=list)
    _carried: str = ""
    _depth: int = 0

    def events(self, container: Any) -> Iterator[Event]:
        """Go through what stands in the body, a cell, a text box or a note."""
        for element in container:
            yield from self._event(element)
        if self._carried:
            text, self._carried = self._carried, ""
            yield Written(text)

    def _event(self, element: Any) -> Iterator[Event]:
        tag = element.tag
        if tag == w("p"):
            yield from self._paragraph(element)
        elif tag == w("tbl"):
            yield from self._table(element)
        elif tag == w("sdt"):
            yield from self._wrapped(child(element, "sdtContent"))
        elif tag in _WRAPS:
            yield from self._wrapped(element)
        elif tag == w("AlternateContent", "mc"):
            yield from self._wrapped(next((each for each in element if len(each)), None))
        elif tag == w("altChunk"):
            self.unread.append("a document pasted into it as a whole (altChunk)")

    def _wrapped(self, element: Any | None) -> Iterator[Event]:
        for each in element if element is not None else ():
            yield from self._event(each)

    def _paragraph(self, element: Any) -> Iterator[Event]:
        properties = child(element, "pPr")
        style = self.styles.style(value(properties, "pStyle"))
        line = self.inline.read(element, style)
        ended = child(properties, "rPr", "del") is None and child(properties, "rPr", "moveFrom") is None
        if not ended:  # its end was deleted: what is left of it goes on in the next paragraph
            self._carried += line.text
            line.text = ""
        elif self._carried:
            line.text, self._carried = self._carried + line.text, ""
        if ended or line.lost or line.notes:
            yield self._written(properties, style, line, ended)
        for box in line.boxes:
            yield from self._box(box)

    def _written(self, properties: Any, style: Style, line: Line, ended: bool) -> Written:
        level = value(properties, "outlineLvl")
        marker, depth = self._mark(properties, style) if ended else (None, 0)
        return Written(
            text=line.text,
            level=style.level if level is None else outline_level(level),
            marker=marker,
            depth=depth,
            contents=style.contents,
            bold=line.bold,
            size=line.size,
            notes=tuple(line.notes),
            lost=tuple(line.lost),
            opening=line.opening,
        )

    def _mark(self, properties: Any, style: Style) -> tuple[str | None, int]:
        list_id = value(properties, "numPr", "numId") or style.list_id
        depth = number(value(properties, "numPr", "ilvl"), style.depth)
        if not list_id or list_id == "0":
            return None, 0
        named = _LIST_DEPTH.match(style.name)
        return self.numbering.mark(list_id, depth), max(depth, number(named[1], 1) - 1 if named else 0)

    def _box(self, box: Any) -> Iterator[Event]:
        if box.tag == w("txbxContent"):
            yield from self._deeper(box)
            return
        root = self.package.by_id(box.get(w("dm", "r")) or "")
        for paragraph in root.iter(w("p", "a")) if root is not None else ():
            yield Written("".join(t.text or "" for t in paragraph.iter(w("t", "a"))))

    def _table(self, element: Any) -> Iterator[Event]:
        grid = grid_of(element, lambda cell: tuple(self._deeper(cell)))
        if grid.arranges:
            yield from grid.events()
        elif grid.rows:
            yield grid

    def _deeper(self, container: Any) -> Iterator[Event]:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise FileRefused("Tables or text boxes stand more than a dozen deep in each other", "Export it anew.")
        carried, self._carried = self._carried, ""
        yield from self.events(container)
        self._carried, self._depth = carried, self._depth - 1
