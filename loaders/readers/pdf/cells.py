"""Cells, rows and pieces of tables: what a table is before the pieces on several pages are put together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from loaders.readers.opening import Opening
from loaders.readers.pdf.columns import Columns
from loaders.readers.pdf.lines import FULL, Line, goes_on, joined, lines_of, pitch_of, text_of
from loaders.readers.pdf.words import Word


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's text, and what shows whether it goes on elsewhere: its first word's width, the room after its last.

    `name` are the words in bold that it begins with, where plain words stand behind them.
    """

    text: str = ""
    opening: float = 0.0
    room: float = 0.0
    size: float = 0.0
    name: str = ""

    def followed_by(self, other: Cell) -> bool:
        """Say whether the other cell's text can be what comes next in this one: its first word had no room here."""
        if not self.text or not other.text:
            return False
        return other.opening > self.room or goes_on(self.text, other.text)

    def joined(self, other: Cell) -> Cell:
        """Give both cells as one."""
        if not (self.text and other.text):
            return self if self.text else other
        fresh = other.text.startswith("•") or not self.followed_by(other)
        inside = not fresh and self.text[-1].isalnum() and other.text[0].isalnum()  # of a word, it may be
        parted = self.text + FULL + other.text if inside else joined(self.text, other.text)
        text = self.text + "\n" + other.text if fresh else parted
        return Cell(text, self.opening, other.room, self.size, self.name)


@dataclass(slots=True)
class Piece:
    """A table as far as one page holds it: rows of cells, and where its columns stand."""

    page: int
    columns: list[float]
    top: float
    bottom: float
    rows: list[tuple[Cell, ...]] = field(default_factory=list)
    columns_found: Columns | None = None  # of a table without rules: what its lines keep to

    @property
    def x0(self) -> float:
        """Give the left end."""
        return self.columns[0]

    @property
    def x1(self) -> float:
        """Give the right end."""
        return self.columns[-1]

    @property
    def width(self) -> int:
        """Give the number of columns."""
        return len(self.columns) - 1


def cell_of(words: Sequence[Word], right: float) -> Cell:
    """Give the cell that words make; `right` is where its lines are broken."""
    if not words:
        return Cell()
    lines = lines_of(words)
    text = text_of(lines, right, min(pitch_of(lines), 1.6 * lines[0].size))
    opening = lines[0].words[0].x1 - lines[0].x0
    return Cell(_tidy(text), opening, _room(lines[-1], right), lines[0].size, _name(lines))


def _name(lines: Sequence[Line]) -> str:
    """Give the words in bold that lines begin with; where a line goes on in plain words, only a closed sentence."""
    found = Opening()
    for line in lines:
        for word in line.words:
            found.add(word.text + " ", word.bold)
        found.add("\n", bold=False)
    return found.words()


def _room(line: Line, right: float) -> float:
    return right - line.x1 - 0.8 * line.size


def _tidy(text: str) -> str:
    """Give a cell's text with bullets as every reader writes them."""
    lines = []
    for line in text.split("\n"):
        head, _, rest = line.partition(" ")
        lines.append(f"• {rest}" if head in "○o▪●◦‣∙◆■□➢✓·" and rest and len(head) == 1 else line)
    return "\n".join(part.replace("\u00ad", "") for part in lines)
