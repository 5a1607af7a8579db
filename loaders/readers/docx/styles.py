"""What a paragraph looks like and is, by its style: heading level, list, boldness, size."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from loaders.readers.docx.names import child, number, switched, value, w
from loaders.readers.written import NORMAL_SIZE

_HEADING = re.compile(
    r"^(?:heading|überschrift|titre|título|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|pennawd)\s*(\d)\b", re.I
)
_HEADING_ID = re.compile(
    r"^(?:heading|berschrift|titre|ttulo|titolo|kop|rubrik|overskrift|otsikko|nagwek|nadpis)(\d)$", re.I
)
_TITLE = re.compile(r"^(?:title|titel|titre|título|titolo|tytuł)$", re.I)
_TOC = re.compile(r"^(?:toc|contents|verzeichnis)\s*\d$|^index \d$", re.I)
_TOC_HEADING = re.compile(r"^(?:toc|contents|index) heading$", re.I)
_DEEPEST = 50


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style with what it takes from those it is based on; None where nothing is said."""

    name: str = ""
    level: int | None = None
    list_id: str | None = None
    depth: int = 0
    bold: bool | None = None
    size: int | None = None
    hidden: bool | None = None

    @property
    def contents(self) -> bool:
        """Say whether this is the style of an entry in the table of contents."""
        return bool(_TOC.match(self.name))


@dataclass(slots=True)
class Styles:
    """The styles of a document by their ids."""

    elements: Mapping[str, Any] = field(default_factory=dict)
    default: Style = field(default_factory=Style)
    _known: dict[str, Style] = field(default_factory=dict)

    @classmethod
    def of(cls, root: Any | None) -> Styles:
        """Give the styles that a part's root element declares."""
        if root is None:
            return cls()
        elements = {each.get(w("styleId")): each for each in root.iterchildren(w("style"))}
        usual = _said(Style(), child(root, "docDefaults", "rPrDefault", "rPr"), None)
        styles = cls(elements, usual)
        normal = next((key for key, each in elements.items() if _is_default(each)), None)
        styles.default = replace(styles.style(normal), name="") if normal else usual
        return styles

    def style(self, key: str | None) -> Style:
        """Give a style by its id; the default one for none or an unknown one."""
        if key is None:
            return self.default
        if key not in self._known:
            self._known[key] = self._resolved(key)
        return self._known[key]

    def _resolved(self, key: str) -> Style:
        chain: list[Any] = []
        at: str | None = key
        while at is not None and at in self.elements and len(chain) < _DEEPEST:
            chain.append(self.elements[at])
            at = value(self.elements[at], "basedOn")
        style = self.default if not chain or chain[0].get(w("type")) == "paragraph" else Style()
        for element in reversed(chain):
            style = _said(style, child(element, "rPr"), child(element, "pPr"))
            style = _by_name(style, value(element, "name") or "")
        return style if chain else _by_name(style, key)


def _is_default(element: Any) -> bool:
    return bool(element.get(w("type")) == "paragraph" and element.get(w("default")) in ("1", "true", "on"))


def _said(style: Style, look: Any | None, paragraph: Any | None) -> Style:
    """Give the style with what its own properties say."""
    bold, hidden, size = switched(look, "b"), switched(look, "vanish"), value(look, "sz")
    level, list_id, depth = (
        value(paragraph, *names) for names in (("outlineLvl",), ("numPr", "numId"), ("numPr", "ilvl"))
    )
    return replace(
        style,
        bold=style.bold if bold is None else bold,
        hidden=style.hidden if hidden is None else hidden,
        size=style.size if size is None else number(size, NORMAL_SIZE),
        level=style.level if level is None else outline_level(level),
        list_id=style.list_id if list_id is None else list_id,
        depth=style.depth if depth is None else number(depth, 0),
    )


def outline_level(text: str | None) -> int | None:
    """Give the heading level for Word's outline level; its ninth is body text."""
    at = number(text, 9)
    return at + 1 if 0 <= at < 9 else None


def _by_name(style: Style, name: str) -> Style:
    """Give the style its name, and the level that a heading's name says in whatever language Word was."""
    match = _HEADING.match(name) or _HEADING_ID.match(name)
    level = number(match[1], 1) if match else 1 if _TITLE.match(name) or _TOC_HEADING.match(name) else style.level
    return replace(style, name=name, level=level)
