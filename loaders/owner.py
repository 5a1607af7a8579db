"""Whose plan it is: the partnership that a line of the first page is, that the title names, or that the text does."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from loaders.document import Document, Heading, Paragraph
from loaders.fragments import one_line
from loaders.outline import Section
from loaders.stream import stream

OWNER = re.compile(
    r"((?:[A-Z][\w’'-]*(?:\s+(?:and|&|of|with|upon|the)\s+|\s+|,\s+))+)"
    r"(Community Safety Partnership|Violence Reduction (?:Network|Unit|Partnership)|"
    r"Violence (?:and Vulnerability|Prevention) (?:Unit|Partnership)|"
    r"Safety Partnership|Crime (?:and Disorder )?Reduction Partnership|Community Safety Board|"
    r"(?:Safeguarding|Domestic Abuse|Domestic Violence)[\w\s’']{0,24}? (?:Board|Partnership)|CSP)(?![a-z]|\s+[Bb]oard)"
)
_SAFER = re.compile(
    r"((?:[A-Z][\w’'-]*\s+){0,2}?Safer\s+(?:[A-Z][\w’'-]*\s+(?:(?:and|&)\s+)?){1,4})(Partnership)(?![a-z])"
)
_LINE = re.compile(
    r"(?:The\s+)?(?P<name>(?:[A-Z][\w’'-]*|&|and|of|the|for|with|in|on|upon|against|to)"
    r"(?:\s+(?:[A-Z][\w’'-]*|&|and|of|the|for|with|in|on|upon|against|to))*\s+"
    r"(?:Partnership|Board|Network|Unit|Alliance|Collaborative|Forum|Committee|CSP)|Safer\s+[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)?)"
)
_KINDS = (
    "a alliance and antisocial anti-social area authority behaviour board cohesion collaborative combating community "
    "communities contest crime crimes criminal csp delivery disorder domestic drug drugs duty executive for forum harm "
    "hate in joint justice local management neighbourhoods network of offending on partnership partnerships plan "
    "prevent prevention streets towns "
    "reduction reducing reoffending responsible road abuse safe safer safety serious sexual steering strategic "
    "strategy the to unit violence vulnerability youth women girls against with"
)
_KIND_WORDS = frozenset(_KINDS.split())
_BETWEEN = re.compile(r"\n|\s[·|•]\s|,\s(?=(?:[A-Z][a-z]+\s)?(?:19|20)\d\d\b)")
_FIRST, _HEAD_LINE = 8, 120  # texts, letters
_LEADING = re.compile(r"^(?:(?:The|This|Our|And|For|By|In|Of|With|A|At|To|As|From|Introduction to the)\s+)+")


def owner_of(document: Document, outline: list[Section], title: str | None, kind: str) -> str | None:
    """Give the partnership whose plan it is, the plainest sign first; None where the document names none."""
    if title and (match := OWNER.search(title) or _SAFER.search(title)) and is_named(_named(match)):
        return _named(match)
    return _line_of_its_own(document) or _named_most(outline, kind) or _running_owner(document)


def is_named(text: str) -> bool:
    """Say whether a partnership is named, not only said to be one: 'Local Community Safety Partnership' is any."""
    return any(word.casefold() not in _KIND_WORDS for word in re.findall(r"[\w’'-]+", text))


def _line_of_its_own(document: Document) -> str | None:
    """Give the first line of the document's head that is nothing but a partnership's name."""
    head = (b for b in list(document.texts())[:_FIRST] if isinstance(b, Heading | Paragraph))
    lines = (line for block in head if len(block.text) <= _HEAD_LINE for line in _lines(block.text))
    found = (match["name"] for line in lines if (match := _LINE.fullmatch(line)))
    return next((name for name in found if is_named(name)), None)


def _lines(text: str) -> Iterator[str]:
    yield one_line(text)
    parts = _BETWEEN.split(text)
    if len(parts) > 1:
        yield from map(one_line, parts)


def _named_most(outline: list[Section], kind: str) -> str | None:
    """Give the partnership named most, before a strategy's network a plan's partnership."""
    counts: Counter[str] = Counter()
    for piece in stream(outline):
        for match in (*OWNER.finditer(piece.text), *_SAFER.finditer(piece.text)):
            counts[_named(match)] += 1 + (2 if len(piece.text) < 100 else 0)
    names = [name for name in counts if name and len(name.split()) > 2 and is_named(name)]
    if kind == "plan":
        names = [name for name in names if re.search(r"Safety|Safer|Crime|CSP", name)] or names
    return max(names, key=lambda n: (counts[n], -len(n)), default=None)


def _running_owner(document: Document) -> str | None:
    """Give the partnership that the pages name at their head."""
    found = (OWNER.search(head.text) or _SAFER.search(head.text) for head in document.running)
    return next((_named(match) for match in found if match), None)


def _named(match: re.Match[str]) -> str:
    return _LEADING.sub("", " ".join((match[1] + match[2]).split()))
