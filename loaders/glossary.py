"""The glossary: short forms and what they stand for, from tables, 'ASB Anti-Social Behaviour' lines and items."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from graphmodel.records import Place, Term
from loaders.document import Table
from loaders.fragments import one_line
from loaders.outline import Section
from loaders.tables.kinds import GLOSSARY

_MARKED = re.compile(r"^(?P<short>[\w./&’' -]{1,30}?)\s*(?:\s[–-]\s|:\s|=\s)\s*(?P<long>\S.*)$")
_BEHIND = re.compile(r"^(?P<long>[A-Z][\w’' -]{4,80})\s+\((?P<short>[A-Z][A-Za-z./&]{1,12})\)$")
_FIRST = re.compile(r"^(?P<short>\S+)\s+(?P<long>\S.*)$")
_ALONE = re.compile(r"(?=\S*[A-Z]\S*[A-Z])[\w./&’'+-]{2,12}|[A-Z]{2,8}(?: [A-Z&]{1,8}){1,2}")
_HEADER = re.compile(r"^(?:abbreviation|acronym|term|short form|meaning|definition|full|in full)s?$", re.I)
_PAIR = 2  # cells

Line = tuple[tuple[str, ...], Place]


def read_glossary(outline: list[Section]) -> tuple[Term, ...]:
    """Give the terms of the glossary in printed order; none where the document has no glossary."""
    lines = (line for section in outline if section.under(GLOSSARY) for line in _lines(section))
    return tuple(term for line in _paired(lines) if (term := _term(*line)))


def _paired(lines: Iterable[Line]) -> Iterator[Line]:
    """Go through the lines, a short form that stands by itself with the line below it, which says what it means."""
    short: Line | None = None
    for cells, place in lines:
        alone = len(cells) == 1 and bool(_ALONE.fullmatch(cells[0]))
        if short and len(cells) == 1 and not alone:
            yield (*short[0], *cells), short[1]
        elif not alone:
            yield cells, place
        short = (cells, place) if alone else None


def _lines(section: Section) -> Iterator[Line]:
    title = section.title
    if title and not re.search(GLOSSARY, title.text, re.I):
        yield (title.text,), title.place
    for block in section.blocks:
        if isinstance(block, Table):
            for row in block.rows:
                cells = tuple(one_line(cell) for cell in row.cells if cell.strip())
                beside = len(cells) > _PAIR and all(map(_ALONE.fullmatch, cells[::_PAIR]))  # terms side by side
                parts = [cells[at : at + _PAIR] for at in range(0, len(cells), _PAIR)] if beside else [cells]
                yield from ((part, row.place) for part in parts)
        else:
            yield (one_line(block.text),), block.place


def _term(cells: tuple[str, ...], place: Place) -> Term | None:
    if len(cells) >= _PAIR:
        if _HEADER.match(cells[0]):
            return None
        if len(cells) == _PAIR and _ALONE.fullmatch(cells[1]) and not _ALONE.fullmatch(cells[0]):
            return Term(cells[1], cells[0], place)
        return Term(cells[0], " ".join(cells[1:]), place)
    text = cells[0] if cells else ""
    match = _BEHIND.match(text) or _MARKED.match(text) or _FIRST.match(text)
    if not match or not _short(match["short"]):
        return None
    return Term(match["short"].strip(), match["long"].strip(), place)


def _short(text: str) -> bool:
    """Say whether a word is a short form: two capitals, or a capitalised name of its own."""
    return len(re.findall(r"[A-Z]", text)) > 1 or bool(re.fullmatch(r"[A-Z][a-z]{2,12}", text))
