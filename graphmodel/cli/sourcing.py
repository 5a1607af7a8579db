"""The appendix of a report: each line of a plan that a claim rests on, numbered in the order it is first named."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from graphmodel.cli.material import Material
from viz.report import SourceLine

Row = Mapping[str, Any]
PLACES = ("file", "page", "line", "table", "row")


class Sources:
    """Gives the number of a source, the same for the same line."""

    def __init__(self, material: Material) -> None:
        """Start with none; the material knows the actions."""
        self._material = material
        self._found: dict[str, tuple[int, SourceLine]] = {}

    def of(self, action: str) -> int:
        """Give the number of an action, of the scope or not."""
        row = self._material.every[action]
        return self._number(action, _line(row, row["title"], row["code"], row.get("summary")))

    def other(self, row: Row, title: str, code: str | None = None) -> int:
        """Give the number of what is no action: a priority, or what a strategy asks for."""
        return self._number(f"{row['plan']} {row['line']} {title}", _line(row, title, code, None))

    def listed(self) -> list[SourceLine]:
        """Give the appendix."""
        return [line for _, line in self._found.values()]

    def _number(self, key: str, line: SourceLine) -> int:
        return self._found.setdefault(key, (len(self._found) + 1, line))[0]


def _line(row: Row, title: str, code: str | None, words: str | None) -> SourceLine:
    where = ", ".join(f"{name} {row[name]}" for name in PLACES[1:] if row.get(name) is not None)
    return SourceLine(row["plan"], code, title, where or "place not known", words)
