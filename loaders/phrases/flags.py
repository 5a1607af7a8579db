"""Marks that a plan sets at an action: NEW as its last word, '(new)', 'developing action'."""

from __future__ import annotations

import re

_LAST = re.compile(r"[\s(\[–-]*\bNEW\b[)\].!*]*\s*$|\s*[(\[](?:new|New)[)\]]\s*$")
_FIRST = re.compile(r"^\s*(?:NEW\b[:\s–-]+|[(\[](?:NEW|new|New)[)\]]\s*)")


def split_flags(text: str) -> tuple[str, tuple[str, ...]]:
    """Give the text without its flags, and the flags; 'new' inside a sentence is no flag."""
    bare = _FIRST.sub("", _LAST.sub("", text))
    return (bare.strip(), ("new",)) if bare.strip() and bare.strip() != text.strip() else (text.strip(), ())
