"""Headings in two languages, or in Welsh: 'Blaenoriaeth 1 / Priority 1: Homes' reads as 'Priority 1: Homes'."""

from __future__ import annotations

import re

_KINDS = {
    "blaenoriaeth": "Priority",
    "amcan": "Objective",
    "nod": "Aim",
    "thema": "Theme",
    "canlyniad": "Outcome",
    "egwyddor": "Principle",
    "argymhelliad": "Recommendation",
    "gweithred": "Action",
    "adran": "Section",
    "rhan": "Part",
}
_NUMBERED = re.compile(rf"(?P<kind>{'|'.join(_KINDS)})\s+(?P<number>\d+[a-z]?)\b", re.I)
_ENGLISH = re.compile(r"(?P<kind>[A-Z][a-z]+(?:\s[a-z]+)?)\s+(?P<number>\d+[a-z]?)\b(?P<name>.*)", re.I | re.S)
_BETWEEN = re.compile(r"\s*[/|]\s*")


def in_english(text: str) -> str:
    """Give a heading with its kind and number in English, once; its name stays as printed.

    Where each language has a name of its own behind its number, the English one stays.
    """
    parts = _BETWEEN.split(text, maxsplit=1)
    numbered = [_NUMBERED.match(part) for part in parts]
    welsh = next((match for match in numbered if match), None)
    if welsh is None:
        return text
    kind = _KINDS[welsh["kind"].lower()]
    if len(parts) > 1:
        told = parts[1 - numbered.index(welsh)]
        english = _ENGLISH.match(told)
        if english and english["kind"].lower().startswith(kind.lower()) and english["number"] == welsh["number"]:
            behind = welsh.string[welsh.end() :] if not english["name"].strip(" .:–-") else ""
            return told + behind
    return _NUMBERED.sub(rf"{kind} \g<number>", text, count=1) if numbered[0] else text
