"""What a strategy asks for: objectives, outcome measures, recommendations with responses, strands of a toolkit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from graphmodel.ids import digest, numbered
from graphmodel.records import Commitment, Place
from loaders.context import Context
from loaders.document import Row, Table
from loaders.fragments import BULLETS, one_line
from loaders.outline import Section
from loaders.stream import Piece, stream
from loaders.tables.headers import field_of
from loaders.tables.kinds import measures

_RECOMMENDATION = re.compile(r"^recommendation\s+\(?(?P<ref>\d+[a-z]?)\)?\s*[:.–-]?\s+(?P<text>\S.*)$", re.I | re.S)
_OBJECTIVES = re.compile(r"\bobjectives?\b", re.I)
_MEASURES = re.compile(
    r"\b(?:outcome measures?|success measures?|measures? of success|performance measures?|programme outcomes|"
    r"key outcomes|indicators)\b",
    re.I,
)
_NUMBERED = re.compile(r"^\(?(?P<ref>\d{1,2}|[a-z])[.)]\s*(?P<text>\S.*)$", re.S)


def read_commitments(outline: list[Section], plan: str, context: Context) -> tuple[Commitment, ...]:
    """Give what a strategy asks for, in reading order, each with an id that its words give."""
    priorities = {p.place: p.name for p in context.priorities}
    pieces = list(stream(outline))
    order = {place: at for at, piece in enumerate(pieces) for place in _places(piece)}
    found = [*_recommendations(pieces), *_points(pieces, priorities), *_toolkit(outline)]
    found.sort(key=lambda c: order.get(c.place, len(order)))
    keys = [f"{plan}/{c.kind}/{c.ref or digest(c.text)}" for c in found]
    return tuple(replace(c, id=key) for c, key in zip(found, numbered(keys), strict=True))


def _places(piece: Piece) -> Iterator[Place]:
    yield piece.place
    yield from (row.place for row in (piece.table.rows if piece.table else ()))


def _recommendations(pieces: Sequence[Piece]) -> Iterator[Commitment]:
    """A recommendation, its response behind a bullet on the same line or in the lines below it."""
    for at, piece in enumerate(pieces):
        match = _RECOMMENDATION.match(piece.text)
        if not match:
            continue
        text, *inline = re.split(rf"\s*[{BULLETS}]\s*", match["text"])
        response = [part for part in inline if part] + list(_response(pieces[at + 1 :]))
        joined = " ".join(response) or None
        yield Commitment("", "recommendation", match["ref"], text.strip(), joined, None, piece.place)


def _response(following: Sequence[Piece]) -> Iterator[str]:
    for piece in following:
        if piece.title is not None or piece.table is not None or _RECOMMENDATION.match(piece.text):
            return
        yield piece.text.lstrip(BULLETS + " ")


def _points(pieces: Sequence[Piece], priorities: dict[Place, str]) -> Iterator[Commitment]:
    """Items under headings that speak of objectives or measures, and tables of outcomes with their measures."""
    for piece in pieces:
        title = piece.section.title
        if title is None:
            continue
        priority = next((priorities[t.place] for t in reversed(piece.section.path) if t.place in priorities), None)
        if piece.table is not None:
            yield from _measure_rows(piece.table, priority)
        elif piece.item is not None and (_OBJECTIVES.search(title.name) or _MEASURES.search(title.name)):
            kind = "outcome_measure" if _MEASURES.search(title.name) else "objective"
            yield _point(kind, piece, priority)


def _point(kind: str, piece: Piece, priority: str | None) -> Commitment:
    text = piece.text.lstrip(BULLETS + " ")
    match = _NUMBERED.match(text)
    ref, text = (match["ref"], match["text"]) if match else (None, text)
    return Commitment("", kind, ref, text.rstrip(" ;"), None, priority, piece.place)  # type: ignore[arg-type]


def _measure_rows(table: Table, priority: str | None) -> Iterator[Commitment]:
    fields: tuple[str | None, ...] | None = None
    for row in table.rows:
        read = tuple(field_of(cell) for cell in row.cells)
        if measures(read):
            fields = read
        elif fields and len(row.filled) > 1:
            text = ": ".join(_cells(row, fields))
            yield Commitment("", "outcome_measure", None, text, None, priority, row.place)


def _cells(row: Row, fields: tuple[str | None, ...]) -> Iterator[str]:
    for name in ("outcome", "measure"):
        words = " ".join(one_line(row.cells[i]) for i, f in enumerate(fields) if f == name and i < len(row.cells))
        if words.strip():
            yield words.strip()


def _toolkit(outline: list[Section]) -> Iterator[Commitment]:
    """The strands below a heading that names a toolkit, each with what is said to be done."""
    for section in outline:
        title = section.title
        above = section.path[:-1]
        if (
            title is None
            or title.number is not None
            or not above
            or not re.search(r"\btoolkit\b", above[-1].name, re.I)
        ):
            continue
        place: Place = title.place
        words = " ".join(one_line(b.text) for b in section.blocks if not isinstance(b, Table))
        yield Commitment("", "toolkit", None, title.name, words or None, None, place)
