"""Lead cells: who is named, in printed order, with the role that the words themselves give.

Only what punctuation and words settle is settled here. Whether a name is one body or two ('Police Students Union'), a
person or a document, needs the register: that is `graphmodel.agencies`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from graphmodel.records import Party, Role
from loaders.phrases.times import is_time

_SUPPORT = re.compile(
    r"\b(?:support(?:ed|ing)?\s+(?:by|from|partners?|agenc(?:y|ies))\s*:?|(?:with\s+)?support\s+from|assisted\s+by|in\s+support\s*:|"
    r"in\s+particular\s+making\s+use\s+of|inc(?:l|luding)?\.?(?=\s)|in\s+(?:partnership|conjunction|collaboration)\s+with|"
    r"working\s+with|with\s+input\s+from|others?\s+responsible\s*:?|key\s+partners?\s*:?|(?:support(?:ing)?|partners?|helped\s+by|with)\s*(?::|\s[–-](?=\s)))\s*",
    re.I,
)
_LABEL = re.compile(
    r"^\s*(?:joint\s+)?(?:lead(?:s|ing)?(?:\s+(?:agency|agencies|organisation|officer|partner|body))?)\s*[:–-]\s*|^\s*led\s+by\s+",
    re.I,
)
_SUPPORT_LABEL = re.compile(r"^\s*(?:support(?:ing)?|partners?|others?)\s*[:–-]\s*", re.I)
_IS_LEAD = re.compile(r"(?:joint |overall )?lead(?:s|ing)?(?: (?:agency|partner|body|organisation|officer))?$", re.I)
_GROUP = re.compile(r"\((?:[^()]|\([^()]*\))*\)")
_SEPARATOR = re.compile(r"\s*(?:/(?!\d)|;|\n|\||•|·)\s*|\s*,\s*(?![^()]*\))")
_CORRESPONDENCE = re.compile(r"\S+@\S+|\b(?:tel|phone|ext)\b.*$", re.I)
_NOTHING = re.compile(
    r"^(?:[-–—.…]*|n/?a|tbc|tbd|to be (?:confirmed|agreed|decided|determined)|none|not known|various|blank)$", re.I
)


class Piece(NamedTuple):
    """A part of a lead cell outside or inside brackets."""

    text: str
    bracket: str | None


def parties(cell: str | None, role: Role = "lead") -> tuple[Party, ...]:
    """Give the names of a lead cell in printed order; `role` is that of the column."""
    found: list[Party] = []
    current = role
    for number, stretch in enumerate(_SUPPORT.split(_balanced(cell or ""))):
        current = "support" if number else role
        if _NOTHING.match(stretch.strip()):
            continue
        for piece in _pieces(stretch):
            if is_time(piece.text):
                continue
            current = "support" if _SUPPORT_LABEL.match(piece.text) else role if _LABEL.match(piece.text) else current
            found += _party(piece, current)
    return tuple(dict.fromkeys(_marked(found)))


def _marked(found: list[Party]) -> list[Party]:
    """Where one of several is marked '(lead)', the others support it."""
    if not any(_IS_LEAD.match(party.post or "") for party in found):
        return found
    return [
        replace(party, as_written=party.name, post=None)
        if _IS_LEAD.match(party.post or "")
        else replace(party, role="support")
        for party in found
    ]


def _balanced(text: str) -> str:
    """Close what is open and open what is closed, so that brackets can be read in pairs."""
    text = _CORRESPONDENCE.sub(" ", text)
    lost = text.count("(") - text.count(")")
    if lost < 0:
        return text.rstrip(" .").removesuffix(")")
    return text + ")" * lost


def _pieces(text: str) -> list[Piece]:
    """Split at separators outside brackets; a bracket belongs to the name before it."""
    pieces = []
    for part in _split_outside(text):
        at = 0
        for bracket in _GROUP.finditer(part):
            pieces.append(Piece(part[at : bracket.start()], bracket[0][1:-1]))
            at = bracket.end()
        pieces += [Piece(part[at:], None)] if part[at:].strip(" .,)") or not at else []
    return pieces


def _split_outside(text: str) -> list[str]:
    """Split at separators, but not inside brackets."""
    hidden = _GROUP.sub(lambda m: "\x01" * len(m[0]), text)
    parts, at = [], 0
    for match in _SEPARATOR.finditer(hidden):
        parts.append(text[at : match.start()])
        at = match.end()
    return [*parts, text[at:]]


def _party(piece: Piece, role: Role) -> list[Party]:
    """Give the party of a piece; a bracket that lists names gives parties of its own."""
    name = _clean(piece.text)
    inside = _clean(piece.bracket or "")
    if _SUPPORT_LABEL.match(piece.text) and not _NOTHING.match(name):
        role = "support"
    listed = bool(inside and re.search(r"[/;]", inside))
    result = []
    if name and not _NOTHING.match(name):
        post = inside if inside and not listed else None
        written = f"{name} ({inside})" if post else name
        result.append(Party(written, role, name, post=post))
    elif inside and not listed:
        result.append(Party(inside, role, inside))
    if listed:
        result += [p for part in _split_outside(inside) for p in _party(Piece(part, None), role)]
    return result


def _clean(text: str) -> str:
    text = _SUPPORT_LABEL.sub("", _LABEL.sub("", " ".join(text.split())))
    text = re.sub(r"^(?:and|&)\s+|\s+(?:and|&)$", "", text.strip(" .,:;–-"), flags=re.I)
    return text.strip(" .,:;–-()")


def split_lead(title: str) -> tuple[str, str | None]:
    """Split a cell that holds title and lead: the lead is the last bracket, even where its opening mark is lost."""
    text = title.rstrip(" .")
    if not text.endswith(")"):
        return title.strip(), None
    depth = 0
    for at in range(len(text) - 1, -1, -1):
        depth += {")": 1, "(": -1}.get(text[at], 0)
        if depth == 0:
            return text[:at].strip(), text[at + 1 : -1].strip()
    sentence = list(re.finditer(r"[.!?]\s+", text))
    if sentence:  # the opening bracket is lost: what stands after the last sentence is the lead
        return text[: sentence[-1].end()].strip(), text[sentence[-1].end() : -1].strip()
    return title.strip(), None
