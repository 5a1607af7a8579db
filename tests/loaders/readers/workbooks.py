"""Small workbooks made in a test and read by the real reader."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from graphmodel.records import Plan
from loaders.document import Document
from loaders.readers import xlsx
from tests.loaders.read import read

Value = object


def workbook(*rows: Sequence[Value], change: Callable[[Worksheet], object] | None = None) -> bytes:
    """Give a workbook of one sheet with these rows, changed by a function of the sheet."""
    return book(lambda made: _filled(made, rows, change))


def _filled(made: Workbook, rows: Sequence[Sequence[Value]], change: Callable[[Worksheet], object] | None) -> None:
    sheet = first(made)
    for row in rows:
        sheet.append(list(row))
    if change:
        change(sheet)


def book(fill: Callable[[Workbook], object]) -> bytes:
    made = Workbook()
    fill(made)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def first(made: Workbook) -> Worksheet:
    sheet = made.worksheets[0]
    assert isinstance(sheet, Worksheet)
    return sheet


def document(data: bytes) -> Document:
    return xlsx.read(Path("plan.xlsx"), data)


def plan(data: bytes) -> Plan:
    return read(data, "plan.xlsx")


def cells(data: bytes) -> list[list[tuple[str, ...]]]:
    """Give the cells of the tables."""
    return [[row.cells for row in table.rows] for table in document(data).tables()]
