"""Answers as workbooks: a sheet an answer, its rows first, and what is to be kept in mind with them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graphmodel.errors import GraphmodelError
from graphmodel.exports.cells import as_text, safe, safe_cells

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from graphmodel.exports import Table
    from graphmodel.questions import Answer

LONGEST_NAME = 31  # of a sheet, by the file format
MOST_ROWS = 1_000_000  # of a sheet, a little below what the file format holds
WIDEST = 60
CONTENTS = "Contents"


def write_answer(answer: Answer, path: Path) -> None:
    """Write one answer: its rows on a sheet, and on another what was asked, of what, and how."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    _sheet(book, answer.name[:LONGEST_NAME], answer)
    about = book.create_sheet("About")
    for line in _about(answer):
        about.append(line)
    _widths(about)
    book.save(path)


def write_book(answers: Sequence[Answer], path: Path) -> None:
    """Write many answers into one workbook, with a first sheet that lists them and leads to them."""
    from openpyxl import Workbook
    from openpyxl.worksheet.hyperlink import Hyperlink

    book = Workbook()
    contents = book.active
    contents.title = CONTENTS
    contents.append(["Name", "Question", "Rows", "Of", "Caveat"])
    for number, answer in enumerate(answers, start=2):
        title = answer.name[:LONGEST_NAME]
        contents.append([answer.name, *map(safe, (answer.question, len(answer.rows), answer.total, answer.caveat))])
        contents.cell(number, 1).hyperlink = Hyperlink(ref=f"A{number}", location=f"'{title}'!A1")
        _sheet(book, title, answer)
    _head(contents)
    _widths(contents)
    try:
        book.save(path)
    except OSError as error:
        raise GraphmodelError(f"{path} could not be written: {error.strerror}", "Name another folder.") from error


def write_tables(tables: Iterable[Table], path: Path) -> None:
    """Write tables into one workbook, streaming, so that a large graph needs no memory for its cells."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    for table in tables:
        for part, at in enumerate(range(0, max(len(table.rows), 1), MOST_ROWS), start=1):
            sheet = book.create_sheet((table.name if part == 1 else f"{table.name} {part}")[:LONGEST_NAME])
            sheet.freeze_panes = "A2"
            sheet.append(list(table.columns))
            for row in table.rows[at : at + MOST_ROWS]:
                sheet.append(row)
    if not book.sheetnames:
        book.create_sheet("Empty").append(["Nothing is loaded yet"])
    book.save(path)


def _sheet(book: Workbook, title: str, answer: Answer) -> None:
    sheet = book.create_sheet(title)
    sheet.append([column.name for column in answer.columns])
    for row in answer.rows:
        sheet.append(safe_cells(answer, row))
    _head(sheet)
    _widths(sheet)


def _head(sheet: Worksheet) -> None:
    from openpyxl.styles import Font

    for cell in sheet[1]:
        cell.font = Font(bold=True)
    sheet.freeze_panes = "A2"
    if sheet.max_row > 1:
        sheet.auto_filter.ref = sheet.dimensions


def _widths(sheet: Worksheet) -> None:
    """Make each column as wide as its longest word line, within what a screen shows; long texts are wrapped."""
    from openpyxl.styles import Alignment
    from openpyxl.utils import get_column_letter

    for number, cells in enumerate(sheet.iter_cols(), start=1):
        longest = max((len(str(cell.value)) for cell in cells if cell.value is not None), default=0)
        sheet.column_dimensions[get_column_letter(number)].width = min(longest, WIDEST) + 2
        for cell in cells:
            cell.alignment = Alignment(vertical="top", wrap_text=longest > WIDEST)


def _about(answer: Answer) -> Iterable[list[Any]]:
    yield ["Question", safe(answer.question)]
    yield ["Rows", f"{len(answer.rows)} of {answer.total}"]
    yield ["Caveat", safe(answer.caveat)]
    yield from ([f"Parameter {name}", safe(as_text(value))] for name, value in answer.parameters.items())
    yield from ([f"Column {column.name}", safe(column.meaning)] for column in answer.columns)
    yield ["Query", safe(answer.cypher)]
