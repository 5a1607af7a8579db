"""A web page's elements one after the other, without recursion: paragraphs, points and tables as they are shown."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import Any, TypeGuard

from loaders.readers.html.lists import Listed, number
from loaders.readers.html.page import Page, text_of, unfolds
from loaders.readers.html.paragraph import Look, Paragraph
from loaders.readers.html.tables import Building
from loaders.readers.written import Event, Written

_BLOCKS = {
    *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir"),
    *("div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6"),
    *("header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary"),
    *("table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
}
_BY_ROLE = {"table": "table", "grid": "table", "row": "tr", "cell": "td", "gridcell": "td", "columnheader": "th"}
_BY_ROLE |= {"rowheader": "th", "list": "ul", "listitem": "li"}
_CELLS = {"td", "th", "dt", "dd"}
_LISTS = {"ul", "ol", "dir", "menu"}
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_CONTENTS = re.compile(r"(?:^|\s)(?:Mso)?toc-?\d(?:\s|$)", re.I)


@dataclass(slots=True)
class _Open:
    """An element that is open: what it counts as, how text looks in it, the lists and the heading around it."""

    tag: str
    look: Look
    lists: list[Listed] | None = None
    below: int = 1


@dataclass(slots=True)
class Walk:
    """Goes through a page and gives what it shows."""

    page: Page
    _paragraph: Paragraph = field(default_factory=Paragraph)
    _sinks: list[list[Event]] = field(default_factory=lambda: [[]])
    _tables: list[Building] = field(default_factory=list)
    _lists: list[Listed] = field(default_factory=list)
    _open: list[_Open] = field(default_factory=list)
    _marker: tuple[str, int] | None = None
    _level: int | None = None
    _below: int = 1
    _contents: bool = False

    def events(self) -> list[Event]:
        """Give the page's paragraphs and tables in reading order."""
        if self.page.title:
            self._sinks[0].append(Written(self.page.title, level=1))
        for root in self.page.roots:
            self._through(root)
            self._flush()
        return self._sinks[0]

    def _through(self, root: Any) -> None:
        waiting: list[tuple[Any, bool]] = [(root, False)]
        while waiting:
            element, entered = waiting.pop()
            if entered:
                self._leave(element)
            elif self._enter(element):
                waiting.append((element, True))
                waiting += [(child, False) for child in element.iterchildren(reversed=True)]
                continue
            if element is not root and self._open:
                self._paragraph.add(element.tail, self._open[-1].look)

    def _enter(self, element: Any) -> bool:
        """Take the start of an element; say whether to go into it."""
        if not isinstance(element.tag, str) or self._left_out(element):
            return False
        tag = _sort(element)
        if tag in _BLOCKS:
            self._flush()
        elif tag == "br":
            self._paragraph.break_line()
        above = self._open[-1].look if self._open else Look()
        opened = _Open(tag, above.within(element))
        self._open.append(opened)
        self._begin(element, opened)
        self._paragraph.add(element.text, opened.look)
        return True

    def _left_out(self, element: Any) -> bool:
        why = self.page.gone(element)
        if why == "hidden":
            self._paragraph.lose("hidden-text", text_of(element))
        elif why is None and element.tag == "del":
            self._paragraph.lose("deletion", text_of(element))
            why = "deletion"
        elif why is None and element.tag in ("s", "strike"):
            self._paragraph.lose("struck-out", text_of(element))
        return why is not None

    def _begin(self, element: Any, opened: _Open) -> None:
        tag = opened.tag
        if tag in ("table", "dl"):
            self._tables.append(Building.of(element))
        elif tag == "tr" and self._tables:
            self._tables[-1].row(element.getparent().tag if element.getparent() is not None else None)
        elif tag in _CELLS and self._tables:
            opened.lists, self._lists = self._lists, []
            opened.look = replace(opened.look, bold=False)
            self._sinks.append([])
        elif tag in _LISTS:
            self._lists.append(Listed.of(element))
        elif tag == "li":
            self._marker = self._mark(element)
            if self._lists:
                self._lists[-1].begun = len(self._sinks[-1])
        elif tag == "p":
            self._contents = bool(_CONTENTS.search(element.get("class") or ""))
        else:
            self._head(element, opened)

    def _head(self, element: Any, opened: _Open) -> None:
        """Take the start of a heading, or of what folds out: that is a part of what the heading above it names."""
        if opened.tag in _HEADINGS:
            self._level = self._below = int(opened.tag[1])
        elif opened.tag == "details":
            opened.below = self._below
        elif opened.tag == "summary" and not any(True for _ in element.iter(*_HEADINGS)):
            self._level = self._level or self._below + 1

    def _leave(self, element: Any) -> None:
        """Take the end of an element."""
        opened = self._open.pop()
        tag = opened.tag
        if tag in _BLOCKS:
            self._flush()
        if opened.lists is not None:
            self._lists = opened.lists
            self._cell(element, tag)
        elif tag in ("table", "dl"):
            self._table()
        elif tag in _LISTS and self._lists:
            self._lists.pop()
        elif tag == "li":
            self._marker = None
            self._join_point()
        elif tag == "p":
            self._contents = False
        elif tag == "details":
            self._below = opened.below
        elif tag == "summary" or tag in _HEADINGS:
            self._level = None

    def _cell(self, element: Any, tag: str) -> None:
        events = tuple(self._sinks.pop())
        if tag == "dt":
            self._tables[-1].term(events)
        elif tag == "dd":
            self._tables[-1].meaning(events)
        else:
            self._tables[-1].cell(element, tag, events)

    def _table(self) -> None:
        grid = self._tables.pop().grid()
        if grid.rows:
            self._sinks[-1] += list(grid.events()) if grid.arranges else [grid]

    def _mark(self, element: Any) -> tuple[str, int]:
        if not self._lists:
            return "•", 0
        return self._lists[-1].mark(element), len(self._lists) - 1

    def _join_point(self) -> None:
        """Make one point of the paragraphs that a point begins with."""
        begun = self._lists[-1].begun if self._lists else len(self._sinks[-1])
        events = self._sinks[-1][begun:]
        point = events[0] if events else None
        if not isinstance(point, Written) or point.marker is None or point.level is not None:
            return
        own = list(takewhile(_plain, events[1:]))
        lines = [point.text, *(each.text for each in own)]
        lost = tuple(loss for each in (point, *own) for loss in each.lost)
        joined = replace(point, text="\n".join(lines), lost=lost, listed=self._lists[-1].several)
        self._sinks[-1][begun : begun + 1 + len(own)] = [joined]

    def _flush(self) -> None:
        """End the paragraph."""
        for written in self._paragraph.written():
            marker, depth = self._marker or (None, 0)
            if written.text:
                self._marker = None
            shown = replace(written, level=self._level, marker=marker, depth=depth, contents=self._contents)
            self._sinks[-1].append(shown)


def _sort(element: Any) -> str:
    """Give what an element counts as: its tag, or what its role says it is."""
    role = (element.get("role") or "").lower()
    if role == "heading":
        return f"h{min(max(number(element.get('aria-level'), 2), 1), 6)}"
    if unfolds(element):
        return "summary"
    return _BY_ROLE.get(role, str(element.tag)) if element.tag in ("div", "span") else str(element.tag)


def _plain(event: Event) -> TypeGuard[Written]:
    """Say whether this is a paragraph that is neither a point nor a heading."""
    return isinstance(event, Written) and event.marker is None and event.level is None
