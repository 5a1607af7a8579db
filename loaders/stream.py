"""The text of a document as a stream of headings, paragraphs and items, for what stands beside the tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graphmodel.records import Place
from loaders.document import Item, Paragraph, Table
from loaders.fragments import one_line
from loaders.outline import Section, is_contents
from loaders.tables.kinds import GLOSSARY
from loaders.tables.wording import heading, words
from loaders.titles import PLAIN_LEVEL, Title


@dataclass(frozen=True, slots=True)
class Piece:
    """One heading, paragraph or item of the stream, or a table (without text) that breaks it."""

    text: str
    place: Place
    section: Section
    title: Title | None = None
    item: Item | None = None
    table: Table | None = None
    opening: str = ""

    @property
    def named(self) -> bool:
        """Say whether the document marks the whole line as the name of an action."""
        return bool(self.opening) and self.opening == self.text

    @property
    def panel(self) -> str | None:
        """Give the kind of panel that this line opens, by its first words."""
        return panel_of(self.text) if self.item is None and len(self.text) < 90 else None

    @property
    def firm(self) -> bool:
        """Say whether this is a heading by number or rank, not by look alone."""
        return self.title is not None and self.title.level < PLAIN_LEVEL


def stream(outline: list[Section]) -> Iterator[Piece]:
    """Go through the text of a document; contents and glossary are left out."""
    for section in outline:
        if is_contents(section) or section.under(GLOSSARY):
            continue
        title = section.title
        if title is not None:
            yield Piece(title.text or title.name, title.place, section, title=title)
        for block in section.blocks:
            if isinstance(block, Table):
                yield Piece("", block.place, section, table=block)
            else:
                item = block if isinstance(block, Item) else None
                opening = one_line(block.opening) if isinstance(block, Item | Paragraph) else ""
                yield Piece(one_line(block.text), block.place, section, item=item, opening=opening)


def panel_of(text: str) -> str | None:
    """Give the kind of panel that a line opens, None for any other line; the longest phrase wins."""
    said, panels = heading(text), words("panels")
    fitting = [p for p in panels if said == p or (said.startswith(p) and len(p.split()) > 2)]
    return panels[max(fitting, key=len)] if fitting else None
