"""The text outside the tables, line by line, for what can be read from it once the registers are known."""

from __future__ import annotations

from graphmodel.conclusions import Prose
from loaders.outline import Section
from loaders.stream import stream


def read_prose(outline: list[Section]) -> tuple[Prose, ...]:
    """Give the headings, paragraphs and items of a document in reading order, contents and glossary left out."""
    return tuple(Prose(piece.text, piece.place) for piece in stream(outline) if piece.table is None and piece.text)
