"""Columns of a table without rules: parted by gaps that its lines leave free."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from loaders.readers.pdf.gaps import Gap, gutters, narrowed_all, parted
from loaders.readers.pdf.lines import Line


@dataclass(slots=True)
class Columns:
    """Where the columns of a table stand: its outer ends, and the gaps between its columns as narrow as seen so far."""

    left: float
    right: float
    gaps: list[Gap]
    starts: list[float] = field(default_factory=list)
    heading: str = ""  # the words of the header, by which it is known where it is printed again

    @property
    def edges(self) -> list[float]:
        """Give the outer ends and the middle of every gap."""
        return [self.left, *((a + b) / 2 for a, b in self.gaps), self.right]

    def part(self, gaps: Sequence[Gap], head: Sequence[Line]) -> None:
        """Set the gaps, and where the columns' headings begin."""
        self.gaps = list(gaps)
        parts = [self.parts(line) for line in head]
        found = ([p.x0 for part in parts if (p := part[i])] for i in range(len(self.gaps) + 1))
        self.starts = [min(starts, default=self.left) for starts in found]

    def settle(self, lines: Sequence[Line]) -> None:
        """Set the gaps where they all are free in as many of the next lines as can be."""
        count = len(lines)
        while count > 1:
            settled = [max(gutters(lines[:count], *gap), key=_width, default=None) for gap in self.gaps]
            gaps = [gap for gap in settled if gap]
            if len(gaps) == len(self.gaps):
                self.gaps = gaps
                return
            count -= max(1, count // 5)

    def take(self, line: Line) -> bool:
        """Say whether a line keeps to the columns; the gaps are then as narrow as it leaves them."""
        narrower = narrowed_all(self.gaps, line)
        if narrower is None:
            return False
        self.gaps = narrower
        self.left, self.right = min(self.left, line.x0), max(self.right, line.x1)
        return True

    def parts(self, line: Line) -> list[Line | None]:
        """Give the line's part in every column."""
        return parted(line, self.gaps)


def _width(gap: Gap) -> float:
    return round(gap[1] - gap[0], 1)
