"""Marks that a plan sets at an action: NEW as its last word, '(new)'; an update written behind its words."""

from __future__ import annotations

import re

_LAST = re.compile(r"[\s(\[–-]*\bNEW\b[)\].!*]*\s*$|\s*[(\[](?:new|New)[)\]]\s*$")
_FIRST = re.compile(r"^\s*(?:NEW\b[:\s–-]+|[(\[](?:NEW|new|New)[)\]]\s*)")
_UPDATE = re.compile(r"\s+(?:Progress\s+)?(?:Update|UPDATE)s?(?:\s+\w+\s+\d{4})?\s?(?:[-–]\s|:\s)\s*(?=\S)")


def split_update(text: str) -> tuple[str, str | None]:
    """Give the words of an action, and the update that is written behind them."""
    match = _UPDATE.search(text)
    return (text[: match.start()].strip(), text[match.end() :].strip()) if match else (text, None)


def split_flags(text: str) -> tuple[str, tuple[str, ...]]:
    """Give the text without its flags, and the flags; 'new' inside a sentence is no flag."""
    bare = _FIRST.sub("", _LAST.sub("", text))
    return (bare.strip(), ("new",)) if bare.strip() and bare.strip() != text.strip() else (text.strip(), ())
