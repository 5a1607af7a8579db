"""Cross-references between actions of one plan: '(linked to 1.12/ 1.13)', 'see action 2.4', '1.16 (1.12 linked)'."""

from __future__ import annotations

import re

_CODE = (
    r"\d{1,3}[a-z]?(?:\.\s?\d{1,3}[a-z]?)+(?:\.?[a-z]\b)?|[A-Z]{2,4}[ -]?\d{1,3}(?:\.\d+)*|"
    r"\d{1,2}[a-z]\.?\d{0,2}|[A-Z]{1,3}\d{1,3}(?:\.\d+)*"
)
_LIST = rf"(?:{_CODE})(?:\s*(?:/|,|&|;|and|to)\s*(?:{_CODE}))*"
_WORD = r"(?:also\s+)?(?:linked|links?|linking|see(?: also)?|cross[- ]ref\w*|refer(?:s)?)"
_BRACKET = re.compile(rf"\(\s*(?:{_WORD}\b[^()]*?(?P<after>{_LIST})[^()]*|(?P<before>{_LIST})\s+linked)\s*\)", re.I)
_OPEN = re.compile(
    rf"\b(?:links?|linked)\s+(?:to|with)\s+(?:actions?\s+)?(?P<after>{_LIST})|"
    rf"\bsee(?:\s+also)?\s+(?:actions?\s+)?(?P<see>{_LIST})",
    re.I,
)

_LOOSE = re.compile(r" ([.,;])(?=\s|$)")


def links(*texts: str | None) -> tuple[str, ...]:
    """Give the codes that texts say they are linked to, each once, as printed."""
    found: dict[str, None] = {}
    for text in texts:
        for match in [*_BRACKET.finditer(text or ""), *_OPEN.finditer(text or "")]:
            groups = [group for group in match.groups() if group]
            for code in re.findall(_CODE, groups[0] if groups else ""):
                found.setdefault(re.sub(r"\s", "", code))
    return tuple(found)


def without_links(text: str) -> str:
    """Give a text without its bracketed cross-references, a mark behind one right behind the words."""
    bare, count = _BRACKET.subn(" ", text)
    bare = " ".join(bare.split())
    return _LOOSE.sub(r"\1", bare) if count else bare
