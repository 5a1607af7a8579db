"""Blocks to sections: which heading governs what, by level where the file marks it, by look where it does not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graphmodel.ids import fold
from graphmodel.records import Place
from loaders.document import Block, Document, Heading, Item, Paragraph, Table
from loaders.headings import marked
from loaders.titles import Title, titles_of


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one heading; `path` holds the headings above and the heading itself, outermost first."""

    path: tuple[Title, ...]
    blocks: tuple[Block, ...]

    @property
    def title(self) -> Title | None:
        """Give the heading that governs the section, None before the first one."""
        return self.path[-1] if self.path else None

    @property
    def name(self) -> str | None:
        """Give the name of the governing heading, without number and closing dot."""
        return self.path[-1].name if self.path else None

    def under(self, pattern: str) -> bool:
        """Say whether any heading of the path matches."""
        return any(re.search(pattern, title.text or title.name, re.I) for title in self.path)


def sections(document: Document) -> list[Section]:
    """Give the document as sections in reading order; a heading repeated on the next page opens none."""
    result: list[Section] = []
    path: list[Title] = []
    gathered: list[Block] = []
    for block, titles in marked(document.blocks):
        if not titles or _repeats(titles, path):
            gathered += [] if isinstance(block, Heading) else [block]
            continue
        result.append(Section(tuple(path), tuple(gathered)))
        gathered = []
        for title in titles:
            path = _placed(path, title)
    result.append(Section(tuple(path), tuple(gathered)))
    return [section for section in result if section.blocks or section.path]


def _repeats(titles: list[Title], path: list[Title]) -> bool:
    return len(titles) == 1 and bool(path) and titles[0].number is None and fold(titles[0].name) == fold(path[-1].name)


def _placed(path: list[Title], title: Title) -> list[Title]:
    """Give the path with a heading in it: under its own name where that is already there, else by level."""
    for at, above in enumerate(path):
        if title.number is None and fold(above.name) == fold(title.name):
            return path[: at + 1]
    return [*[above for above in path if above.level < title.level], title]


def contents(sections_: Iterable[Section]) -> list[Title]:
    """Give the entries of the table of contents as headings, in printed order; none where there is no such table."""
    entries: list[Title] = []
    for section in sections_:
        if not is_contents(section):
            continue
        for block in section.blocks:
            for text, place in _entries(block):
                entries += titles_of(re.sub(r"[\s.·…]*(?:page)?\s*\d*\s*$", "", text, flags=re.I), place)
    return entries


def is_contents(section: Section) -> bool:
    """Say whether a section is the table of contents."""
    return bool(section.title and re.fullmatch(r"(?:table of )?contents|index|contents page", section.title.name, re.I))


def _entries(block: Block) -> Iterator[tuple[str, Place]]:
    if isinstance(block, Table):
        yield from ((row.cells[row.filled[0]], row.place) for row in block.rows if row.filled)
    elif isinstance(block, Item | Paragraph):
        yield block.text, block.place
