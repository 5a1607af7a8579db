"""A report as a workbook: a sheet a section, each head frozen and filtered, every cell inert, widths that fit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graphmodel.exports.cells import safe
from viz.report import Refs

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from viz.report import Report, SourceLine

WIDEST, NARROWEST = 48, 9
LINE_POINTS, MOST_POINTS = 14.5, 409  # a row cannot be higher than that
FILLS = ("E4EEF8", "B9D4EC", "7EB0DA", "3573AD", "15477A")
NAMES = {
    "coverage": "Coverage",
    "overlaps": "Overlaps",
    "twice": "Promised twice",
    "orphans": "Orphans",
    "dates": "Dates",
    "bodies": "Bodies",
    "felt": "Where it is missed",
    "withdrawn": "If it left",
}


def write_book(report: Report, path: Path) -> Path:
    """Write the workbook and give its path back."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    _findings(book, report)
    _coverage(book, report)
    for section in report.sections:
        rows = [[_cell(each, report.sources) for each in row] for row in section.rows]
        _sheet(book, NAMES[section.key], section.columns, rows or [[section.empty]])
    _sheet(book, "Sources", ("No.", "Plan", "Code", "As printed", "Words", "Where"), _sources(report.sources))
    book.save(path)
    return path


def _findings(book: Workbook, report: Report) -> None:
    """Put what was found first, with the caveat beneath, for a sheet is often printed alone."""
    rows: list[list[Any]] = [[each.number, each.of, each.words, NAMES.get(each.section)]
                             for each in report.findings]  # fmt: skip
    sheet = _sheet(book, "Findings", ("Number", "of", "What was found", "Sheet"), rows)
    sheet.append([])
    for line in (report.title, report.about, report.caveat, *report.notes):
        sheet.append([None, None, safe(line)])
    _fit(sheet)


def _coverage(book: Workbook, report: Report) -> None:
    from openpyxl.styles import Font, PatternFill

    from viz.report import shade

    plans = report.heat.plans
    columns = ("Group", "Name", *(f"{name} (of {of})" for name, of in plans), "Plans with none")
    rows = [_heat_row(group, line.name, line.cells) for group, lines in report.heat.groups for line in lines]
    sheet = _sheet(book, "Coverage", columns, rows)
    cells = [line.cells for _, lines in report.heat.groups for line in lines]
    for at, line in enumerate(cells, start=2):
        for column, (cell, (_, of)) in enumerate(zip(line, plans, strict=True), start=3):
            step = shade(cell, of) if cell else 0
            if step:
                sheet.cell(at, column).fill = PatternFill("solid", start_color=FILLS[step - 1])
                sheet.cell(at, column).font = Font(name="Calibri", color="FFFFFF" if step > 3 else "17212E")


def _heat_row(group: str, name: str, cells: Sequence[Refs | None]) -> list[Any]:
    counts = [None if cell is None else len(cell) for cell in cells]
    return [group, name, *counts, counts.count(0)]


def _sources(sources: Sequence[SourceLine]) -> Iterable[Sequence[Any]]:
    for number, each in enumerate(sources, start=1):
        yield (number, each.plan, each.code, each.title, each.words, each.where)


def _cell(value: Any, sources: Sequence[SourceLine]) -> Any:
    if isinstance(value, Refs):
        return "\n".join(f"{sources[number - 1].plan}, {sources[number - 1].where}" for number in value)
    return value


def _sheet(book: Workbook, title: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> Worksheet:
    from openpyxl.styles import Font, PatternFill

    sheet = book.create_sheet(title)
    sheet.append([safe(column) for column in columns])
    for row in rows:
        sheet.append([safe(value) for value in row])
    for cell in sheet[1]:
        cell.font = Font(name="Calibri", bold=True)
        cell.fill = PatternFill("solid", start_color="E6ECF3")
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    _fit(sheet)
    return sheet


def _fit(sheet: Worksheet) -> None:
    """Make each column as wide as its longest line, within what a page holds, and each row as high as its texts."""
    from openpyxl.styles import Alignment
    from openpyxl.utils import get_column_letter

    widths: list[float] = []
    for number, cells in enumerate(sheet.iter_cols(), start=1):
        longest = max((len(line) for cell in cells for line in _lines(cell.value)), default=0)
        widths.append(max(NARROWEST, min(longest, WIDEST) + 3))
        sheet.column_dimensions[get_column_letter(number)].width = widths[-1]
    for at, row in enumerate(sheet.iter_rows(), start=1):
        high = max((_high(cell.value, width) for cell, width in zip(row, widths, strict=True)), default=1)
        sheet.row_dimensions[at].height = min(MOST_POINTS, LINE_POINTS * high + 3)
        for cell in row:
            side = "right" if isinstance(cell.value, int | float) else "left"
            cell.alignment = Alignment(horizontal=side, vertical="top", wrap_text=True, indent=1)


def _lines(value: Any) -> list[str]:
    return [] if value is None else str(value).split("\n")


def _high(value: Any, width: float) -> int:
    """Give how many lines a text takes in a column; words do not fill a line to its end."""
    return sum(max(1, ceil(len(line) * 1.12 / (width - 2))) for line in _lines(value))
