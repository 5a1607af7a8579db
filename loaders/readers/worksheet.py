"""One sheet of a workbook: its lines as it shows them; hidden rows and columns are left out and said."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any

from graphmodel.ids import fold
from graphmodel.records import Finding, Place, Severity
from loaders.document import Block, Heading, Table
from loaders.fragments import plain
from loaders.readers.sheet_looks import common_size, filling, is_struck, size_above
from loaders.readers.sheets import Line, Sheet
from loaders.readers.shown import shown

_MOST_COLUMNS = 500
_NAMED = 12
_NUMBER = re.compile(r"^\W*\d*\W+")
_UNNAMED = re.compile(r"^(?:(?:sheet|table|page|tab|worksheet)[ _-]?)?\d*$", re.I)


@dataclass(slots=True)
class Reading:
    """What was read of a workbook so far."""

    file: str
    theme: list[str]
    blocks: list[Block] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    tables: int = 0

    def say(self, code: str, severity: Severity, message: str, page: str | None, row: int) -> None:
        """Add a finding about a sheet."""
        self.findings.append(Finding(code, severity, message, Place(self.file, page=page, row=row)))

    def sheet(self, sheet: Any, source: Any | None, named: bool) -> None:
        """Read one sheet; its name is a heading where there are several."""
        name = str(sheet.title)
        placed = Sheet(self.file, name, self.tables)
        blocks = placed.blocks(self._lines(sheet))
        if named and not _UNNAMED.match(name) and not _repeated(name, blocks):
            self.blocks.append(Heading(name, 1, Place(self.file, page=name)))
        self.blocks += blocks
        self.tables = placed.tables
        if source is not None:
            self._unsaved(sheet, source)

    def _lines(self, sheet: Any) -> list[Line]:
        """Give the visible lines that have cells; the size that a sheet declares is not believed."""
        hidden = _hidden_columns(sheet)
        cells: dict[int, dict[int, Any]] = defaultdict(dict)
        fills: dict[int, dict[int, str]] = defaultdict(dict)
        for (row, column), cell in sorted(sheet._cells.items()):  # only what is there; iter_rows() would fill the gaps
            if column <= _MOST_COLUMNS and cell.value is not None:
                cells[row][column] = cell
            elif column <= _MOST_COLUMNS and (colour := filling(cell, self.theme)):
                fills[row][column] = colour
        texts = {row: {c: self._text(sheet, cell) for c, cell in line.items()} for row, line in cells.items()}
        _fill(sheet, texts)
        left_out = {row for row in texts if _is_hidden(sheet.row_dimensions[row]) and any(texts[row].values())}
        self._say_left_out(sheet, left_out, hidden & {c for line in texts.values() for c, t in line.items() if t})
        self._say_struck([cell for line in cells.values() for cell in line.values() if is_struck(cell)])
        shown_columns = [
            c for c in range(1, max((c for t in texts.values() for c in t), default=0) + 1) if c not in hidden
        ]
        common = common_size(cells)
        return [
            _line(
                row, [(texts[row].get(c, ""), fills[row].get(c, ""), cells[row].get(c)) for c in shown_columns], common
            )
            for row in sorted(texts)
            if row not in left_out
        ]

    def _text(self, sheet: Any, cell: Any) -> str:
        if cell.data_type == "e":
            self.say("cell-error", "warning", f"{cell.coordinate} holds the error {cell.value}.", sheet.title, cell.row)
            return ""
        return plain(shown(cell.value, cell.number_format or "General").replace("_x000D_", "\n"))

    def _say_left_out(self, sheet: Any, rows: Collection[int], columns: Collection[int]) -> None:
        from openpyxl.utils import get_column_letter

        if rows:
            message = f"Hidden rows are not read: {_named([str(row) for row in sorted(rows)])}."
            self.say("rows-hidden", "warning", message, sheet.title, min(rows))
        if columns:
            message = f"Hidden columns are not read: {_named([get_column_letter(c) for c in sorted(columns)])}."
            self.say("columns-hidden", "warning", message, sheet.title, 1)

    def _say_struck(self, cells: Sequence[Any]) -> None:
        if cells:
            message = f"Text is struck out, and read all the same: {_named([cell.coordinate for cell in cells])}."
            self.say("struck-out", "warning", message, cells[0].parent.title, cells[0].row)

    def _unsaved(self, sheet: Any, source: Any) -> None:
        """Say which formulas have no stored value: the workbook was written by a program that does not calculate."""
        lost = [c for at, c in sorted(source._cells.items()) if c.data_type == "f" and _empty(sheet._cells.get(at))]
        if lost:
            names = _named([cell.coordinate for cell in lost])
            message = f"Formulas have no stored value: {names}. Open the workbook, save it, and read it again."
            self.say("formula-without-value", "warning", message, sheet.title, lost[0].row)


def _repeated(name: str, blocks: Sequence[Block]) -> bool:
    """Say whether the sheet's first text says its name again, perhaps in full: names of sheets are cut short."""
    first = blocks[0] if blocks else None
    words = fold(_NUMBER.sub("", name))
    return not isinstance(first, Table | None) and bool(words) and fold(_NUMBER.sub("", first.text)).startswith(words)


def _empty(cell: Any | None) -> bool:
    return cell is None or cell.value is None


def _named(names: Sequence[str]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more


def _is_hidden(dimension: Any) -> bool:
    return bool(dimension.hidden) or getattr(dimension, "height", None) == 0 or getattr(dimension, "width", None) == 0


def _hidden_columns(sheet: Any) -> set[int]:
    """Give the hidden columns; one entry stands for a whole run of them."""
    hidden: set[int] = set()
    for dimension in sheet.column_dimensions.values():
        if _is_hidden(dimension) and dimension.min and dimension.max:
            hidden.update(range(dimension.min, min(dimension.max, _MOST_COLUMNS) + 1))
    return hidden


def _fill(sheet: Any, texts: dict[int, dict[int, str]]) -> None:
    """Let the text of a merged cell stand wherever it reaches, as far as there are rows."""
    bottom = max(texts, default=0)
    for merged in sheet.merged_cells.ranges:
        text = texts.get(merged.min_row, {}).get(merged.min_col, "")
        if not text:
            continue
        for row in range(merged.min_row, min(merged.max_row, bottom) + 1):
            for column in range(merged.min_col, min(merged.max_col, _MOST_COLUMNS) + 1):
                texts.setdefault(row, {})[column] = text


def _line(number: int, cells: Sequence[tuple[str, str, Any | None]], common: float) -> Line:
    """Give a line of texts, each with the colour behind it; only where one stands alone its size matters."""
    filled = [cell for text, _, cell in cells if text]
    alone = len({text for text, _, _ in cells if text}) == 1
    weight = size_above(filled[0], common) if alone and filled[0] is not None else 0.0
    fills = tuple(fill for _, fill, _ in cells)
    return Line(number, tuple(text for text, _, _ in cells), weight, fills if any(fills) else ())
