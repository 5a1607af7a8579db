"""What formatted documents write, whatever their format: paragraphs with their look, and tables with merged cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from loaders.readers.colours import coloured
from loaders.readers.grid import Placed, filled
from loaders.readers.marks import unmarked

NORMAL_SIZE = 22  # half points; what Word and browsers come near to where nothing is said
_NAME = 160  # letters of the longest name of an action
Loss = tuple[str, str]  # a finding's code, and the words that were left out


@dataclass(frozen=True, slots=True)
class Written:
    """A paragraph: its text, what the file marks it as, its look, and what hangs on it."""

    text: str
    level: int | None = None
    marker: str | None = None
    depth: int = 0
    listed: bool = False  # the file itself puts it into a list with other points
    contents: bool = False
    bold: bool = False
    size: int = NORMAL_SIZE
    notes: tuple[tuple[str, str], ...] = ()
    lost: tuple[Loss, ...] = ()
    opening: str = ""  # the words in bold that it begins with, where they name it

    @property
    def line(self) -> str:
        """Give the paragraph as a line of a cell, with its mark."""
        if self.marker is None:
            return self.text
        return f"{self.marker} {unmarked(self.text, self.marker)}" if self.text.strip() or self.marker != "•" else ""


@dataclass(slots=True)
class Cell:
    """A cell: where it begins, how far it reaches, what stands in it, its colour."""

    at: int
    across: int
    events: Sequence[Event]
    fill: str | None = None

    @property
    def text(self) -> str:
        """Give the text, a line a paragraph, points with their marks."""
        return "\n".join(line for event in self.events if (line := event.line).strip())

    @property
    def opening(self) -> str:
        """Give the words in bold that name what follows: the first of several lines, or the first words of a line."""
        lines = [event for event in self.events if event.text.strip()]
        first = lines[0] if lines else None
        if not isinstance(first, Written) or first.marker is not None:
            return ""
        plain = any(isinstance(line, Written) and not line.bold for line in lines[1:])
        return first.text if first.bold and plain and len(first.text) < _NAME else first.opening


@dataclass(slots=True)
class GridRow:
    """A row as it is drawn; `header` where the file marks it so."""

    cells: list[Cell] = field(default_factory=list)
    header: bool = False


@dataclass(slots=True)
class Grid:
    """A table among the paragraphs, and what was left out of it."""

    rows: list[GridRow]
    lost: list[Loss] = field(default_factory=list)
    arranging: bool = False  # the file says that it only arranges the page

    @property
    def text(self) -> str:
        """Give all its text, a line a row."""
        return "\n".join(" ".join(text for cell in row.cells if (text := cell.text)) for row in self.rows)

    @property
    def line(self) -> str:
        """Give its text as it stands inside the cell of another table."""
        return self.text

    def events(self) -> Iterator[Event]:
        """Go through everything that stands in its cells; what is merged over rows once."""
        seen: set[int] = set()
        for row in self.rows:
            for cell in row.cells:
                if id(cell.events) not in seen:
                    seen.add(id(cell.events))
                    yield from cell.events

    def openings(self) -> list[tuple[str, ...]]:
        """Give the words that name what stands in each cell, in rows as `texts` gives them; none where no cell has."""
        found = [[Placed(cell.at, cell.across, cell.opening) for cell in row.cells] for row in self.rows]
        return filled(found) if any(cell.text for row in found for cell in row) else []

    def texts(self) -> list[tuple[str, ...]]:
        """Give the rows as texts, all of one width."""
        texts = filled([[Placed(cell.at, cell.across, cell.text) for cell in row.cells] for row in self.rows])
        if not any(cell.fill for row in self.rows for cell in row.cells):
            return texts
        fills = filled([[Placed(cell.at, cell.across, cell.fill or "") for cell in row.cells] for row in self.rows])
        return coloured(texts, fills)

    @property
    def arranges(self) -> bool:
        """Say whether it only arranges the page: one column, headings in its one row, or tables within it."""
        if self.arranging or all(len(row.cells) <= 1 for row in self.rows):
            return True
        events = list(self.events())
        inner = sum(len(event.text) for event in events if isinstance(event, Grid) and event.is_data)
        if inner and 2 * inner > sum(len(event.text) for event in events):
            return True
        headings = sum(isinstance(e, Written) and e.level is not None and bool(e.text.strip()) for e in events)
        return not self.rows[0].header and headings > 0 and (len(self.rows) == 1 or headings > len(self.rows))

    @property
    def is_data(self) -> bool:
        """Say whether it has rows and columns."""
        return len(self.rows) > 1 and max(len(row.cells) for row in self.rows) > 1


Event = Written | Grid
