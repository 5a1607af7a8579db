"""The glossary: short forms and what they stand for, from tables, 'ASB Anti-Social Behaviour' lines and items."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphmodel.records import Place, Term
from loaders.document import Table
from loaders.fragments import one_line
from loaders.outline import Section
from loaders.tables.kinds import GLOSSARY

_MARKED = re.compile(r"^(?P<short>[\w./&’' -]{1,30}?)\s*(?:\s[–-]\s|:\s|=\s)\s*(?P<long>\S.*)$")
_BEHIND = re.compile(r"^(?P<long>[A-Z][\w’' -]{4,80})\s+\((?P<short>[A-Z][A-Za-z./&]{1,12})\)$")
_FIRST = re.compile(r"^(?P<short>\S+)\s+(?P<long>\S.*)$")
_HEADER = re.compile(r"^(?:abbreviation|acronym|term|short form|meaning|definition|full|in full)s?$", re.I)


def read_glossary(outline: list[Section]) -> tuple[Term, ...]:
    """Give the terms of the glossary in printed order; none where the document has no glossary."""
    terms: list[Term] = []
    for section in outline:
        if section.under(GLOSSARY):
            terms += [term for text in _lines(section) if (term := _term(*text))]
    return tuple(terms)


def _lines(section: Section) -> Iterator[tuple[tuple[str, ...], Place]]:
    title = section.title
    if title and not re.search(GLOSSARY, title.text, re.I):
        yield (title.text,), title.place
    for block in section.blocks:
        if isinstance(block, Table):
            yield from ((tuple(one_line(c) for c in row.cells if c.strip()), row.place) for row in block.rows)
        else:
            yield (one_line(block.text),), block.place


def _term(cells: tuple[str, ...], place: Place) -> Term | None:
    if len(cells) >= 2:
        return None if _HEADER.match(cells[0]) else Term(cells[0], " ".join(cells[1:]), place)
    text = cells[0] if cells else ""
    match = _BEHIND.match(text) or _MARKED.match(text) or _FIRST.match(text)
    if not match or not _short(match["short"]):
        return None
    return Term(match["short"].strip(), match["long"].strip(), place)


def _short(text: str) -> bool:
    """Say whether a word is a short form: two capitals, or a capitalised name of its own."""
    return len(re.findall(r"[A-Z]", text)) > 1 or bool(re.fullmatch(r"[A-Z][a-z]{2,12}", text))
