"""The parser of web pages: lxml, made to take pages of any depth and to fetch nothing."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from graphmodel.errors import FileRefused

_PICTURE = re.compile(r"data:[\w/+.;=-]{1,80},[A-Za-z0-9+/=%\s]{40,}")
_ISLAND = re.compile(r"<!\[(?:if\b[^>\]]{0,200}|endif)\]>", re.I)  # Word's marks round what browsers are to show


def without_pictures(text: str) -> str:
    """Give a page without the pictures that stand in it as text, which can be most of it."""
    return _PICTURE.sub("data:,", text) if "data:" in text else text


def parsed(path: Path, text: str) -> Any | None:
    """Give the root element of a page, None where it has none; raise FileRefused for one nested deeper than is read."""
    from lxml import etree

    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True)
    words = _ISLAND.sub("", text.replace("\x00", "")).strip()
    if not words:
        return None
    root = etree.fromstring(words.encode("utf-8", "replace"), parser)
    if any("depth" in error.message for error in parser.error_log):
        raise FileRefused(f"{path} is nested deeper than any page", "Save the part with the plan by itself.")
    for inner in root.xpath("//dd/dd | //dd/dt | //dt/dd | //dt/dt") if root is not None else ():
        inner.getparent().addnext(inner)  # a term or meaning that was not closed ends where the next one begins
    return root
