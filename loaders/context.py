"""What a plan says beside its tables: priorities, principles, glossary, and work stated in panels and lists."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from graphmodel.ids import fold, slug
from graphmodel.records import Heading, Place, Statement, Term
from loaders.document import Item, Paragraph
from loaders.fragments import one_line
from loaders.glossary import read_glossary
from loaders.outline import Section
from loaders.statements import read_statements
from loaders.stream import Piece, stream

_NAMED = re.compile(
    r"^(?P<name>[A-Z][^.]{2,70}?)\.\s+[A-Z].*$|^(?P<named>[A-Z][^.:–]{2,70}?)(?::|\s[–-])\s+\S.*$", re.S
)
_PRIORITIES = re.compile(
    r"^(?:(?:our|key|strategic|the|local|partnership|main|current|csp)\s+)*"
    r"(?:priorities|priority areas|themes)(?:\s+(?:for\s+)?[\d\s/–-]+)?$",
    re.I,
)
_PRINCIPLES = re.compile(r"^(?:(?:our|key|guiding|strategic|the|core)\s+)*principles$", re.I)
_NUMBERING = re.compile(r"^(?:(?:priority|principle|theme)\s+)?\(?(?:\d{1,2}|[a-h])[.):]\s*", re.I)


@dataclass(frozen=True, slots=True)
class Context:
    """Everything beside the tables."""

    priorities: tuple[Heading, ...]
    principles: tuple[Heading, ...]
    glossary: tuple[Term, ...]
    statements: tuple[Statement, ...]


def read_context(outline: list[Section], plan: str) -> Context:
    """Give what stands beside the tables of a document."""
    pieces = list(stream(outline))
    priorities = _set(outline, pieces, plan, "priority", frozenset())
    announced = frozenset(place for _, _, place in _listed(pieces, "priority"))
    principles = _set(outline, pieces, plan, "principle", announced)
    return Context(priorities, principles, read_glossary(outline), read_statements(pieces, priorities))


def _set(
    outline: list[Section], pieces: list[Piece], plan: str, kind: str, taken: frozenset[Place]
) -> tuple[Heading, ...]:
    """Give the priorities or principles: numbered headings, else a section of that name, a list, or topic panels.

    `taken` are places of a list that is announced as something else.
    """
    named = _PRIORITIES if kind == "priority" else _PRINCIPLES
    lists = _listed(pieces, kind)
    found = _headed(outline, kind, lists) or _sectioned(outline, named) or lists
    if not found and kind == "priority":
        found = _panelled(pieces)
    found = [f for f in found if f[2] not in taken]
    unique = {fold(name): (name, text, place) for name, text, place in reversed(found)}
    ordered = sorted(unique.values(), key=found.index)
    return tuple(Heading(f"{plan}/{kind}-{slug(name)}", name, text, place) for name, text, place in ordered)


Found = tuple[str, str | None, Place]


def _headed(outline: list[Section], kind: str, lists: list[Found]) -> list[Found]:
    """Headings like 'Priority 2: Enforcement'; a list that names the same one in full lends its name."""
    found: dict[str, Found] = {}
    for section in outline:
        for title in section.path:
            if title.kind and title.kind.startswith(kind) and title.number and title.name and title.number not in found:
                name = next((full for full, _, _ in lists if fold(full).startswith(fold(title.name))), title.name)
                found[title.number] = (name, None, title.place)
    return list(found.values()) if len(found) > 1 else []


def _sectioned(outline: list[Section], named: re.Pattern[str]) -> list[Found]:
    """A section called 'Priorities': its items, or paragraphs that begin with a name."""
    for section in outline:
        if not section.title or not named.match(section.title.name):
            continue
        items: list[Found] = [
            (_bare(b.text), None, b.place) for b in section.blocks if isinstance(b, Item) and len(b.text) < 140
        ]
        if len(items) > 1:
            return [_split_name(*item) for item in items]
        paragraphs = [
            (m, b.place) for b in section.blocks if isinstance(b, Paragraph) and (m := _NAMED.match(one_line(b.text)))
        ]
        if len(paragraphs) > 1:
            return [((m["name"] or m["named"]).strip(), m[0], place) for m, place in paragraphs]
    return []


def _bare(text: str) -> str:
    return _NUMBERING.sub("", one_line(text)).strip(" .;,")


def _split_name(name: str, text: str | None, place: Place) -> Found:
    match = re.match(r"^(?P<name>[A-Z][^:]{2,80}):\s+[A-Z].{40,}$", name)
    return (match["name"], name, place) if match else (name, text, place)


def _listed(pieces: list[Piece], kind: str) -> list[Found]:
    """Items after a sentence that announces priorities or principles: '… four priority areas:'."""
    word = r"priorit(?:y areas|ies|y)" if kind == "priority" else r"principles"
    for at, piece in enumerate(pieces):
        if piece.item or piece.table or not re.search(rf"\b{word}\b[^.]*(?::-?|:–)\s*$", piece.text, re.I):
            continue
        items: list[Found] = []
        for following in pieces[at + 1 :]:
            if following.item is None or len(following.text) > 120:
                break
            items.append((_bare(following.text), None, following.place))
        if len(items) > 1:
            return items
    return []


def _panelled(pieces: list[Piece]) -> list[Found]:
    """Topics each followed by a panel that says what is to be prioritised."""
    found: list[Found] = [
        (before.title.name, None, before.place)
        for before, piece in pairwise(pieces)
        if piece.panel == "prioritise" and before.title is not None
    ]
    return found if len(found) > 1 else []
