"""A document: its blocks in reading order, each with its place. All that a reader makes, and all that a parser sees."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graphmodel.records import Finding, Place, Source


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that the file itself marks as a heading, with its level (1 is the highest)."""

    text: str
    level: int
    place: Place


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; in a plain text file also a line that may be a heading by its look.

    `opening` are the first words where the file sets them off from the rest, as the name of what follows.
    """

    text: str
    place: Place
    opening: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One point of a list, without its mark; `marker` is the mark as printed, `depth` 0 for the outer list."""

    text: str
    place: Place
    marker: str = "-"
    depth: int = 0
    opening: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table; a cell's text keeps line breaks and bullets.

    `openings` are the first words of each cell, where the file sets them off as the name of what follows; or nothing.
    """

    cells: tuple[str, ...]
    place: Place
    openings: tuple[str, ...] = ()

    @property
    def filled(self) -> tuple[int, ...]:
        """Give the numbers of the columns that hold any text."""
        return tuple(i for i, cell in enumerate(self.cells) if cell.strip())

    @property
    def text(self) -> str:
        """Give the row on one line, for the ledger."""
        return " | ".join(" ".join(cell.split()) for cell in self.cells if cell.strip())


@dataclass(frozen=True, slots=True)
class Table:
    """Rows that stand together, header rows and section rows among them."""

    rows: tuple[Row, ...]
    place: Place

    @property
    def width(self) -> int:
        """Give the number of columns of the widest row."""
        return max((len(row.cells) for row in self.rows), default=0)


Block = Heading | Paragraph | Item | Table


@dataclass(frozen=True, slots=True)
class Document:
    """What a reader gives: the file it came from, its blocks, and what was odd about reading it.

    `running` are the heads and feet that its pages repeat: no text of the plan, but they may say which plan it is.
    """

    source: Source
    blocks: tuple[Block, ...]
    findings: tuple[Finding, ...] = ()
    running: tuple[Paragraph, ...] = ()

    def tables(self) -> Iterator[Table]:
        """Go through the tables in reading order."""
        return (block for block in self.blocks if isinstance(block, Table))

    def texts(self) -> Iterator[Heading | Paragraph | Item]:
        """Go through everything that is no table, in reading order."""
        return (block for block in self.blocks if not isinstance(block, Table))
