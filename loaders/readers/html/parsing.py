"""The parser of web pages: lxml, made to take pages of any depth and to fetch nothing."""

from __future__ import annotations

import re
from typing import Any

_PICTURE = re.compile(r"data:[\w/+.;=-]{1,80},[A-Za-z0-9+/=%\s]{40,}")
_ISLAND = re.compile(r"<!\[(?:if|endif)[^>]{0,200}>|<\?(?!xml\b)[^>]{0,2000}>", re.I)
_UNSEEN = re.compile(r"<(script|style|svg|noscript|template)\b[^>]*?(?:/>|>.*?</\1\s*>)", re.I | re.S)


def without_pictures(text: str) -> str:
    """Give a page without the pictures that stand in it as text, which can be most of it."""
    return _PICTURE.sub("data:,", text) if "data:" in text else text


def parsed(text: str) -> Any | None:
    """Give the root element of a page, None where it has none."""
    from lxml import etree

    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True)
    words = _ISLAND.sub("", text.replace("\x00", "")).strip()
    if not words:
        return None
    return etree.fromstring(words.encode("utf-8", "replace"), parser)
