"""Make workbooks of plans that stand as text: on one sheet or several, plain or laid out, with real dates.

usage: xlsx_from_text.py FOLDER PLAN.txt...   (writes FOLDER/WAY/PLAN.xlsx for each way)
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

Rows = list[list[str]]
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_BLUE = PatternFill("solid", fgColor="FF1F4E79")


def rows_of(text: str) -> Rows:
    """Give the lines of a plan as rows: a table's line by its tabs, any other as one cell."""
    lines = _CONTROL.sub("", text.removeprefix("\ufeff")).split("\n")
    return [line.split("\t") if line.strip() else [] for line in lines]


def is_heading(row: list[str]) -> bool:
    return len(row) == 1 and len(row[0]) < 90 and not re.match(r"\s*[-•*–o]", row[0]) and row[0][:1].isupper()


def one_sheet(rows: Rows) -> Workbook:
    """Everything on one sheet, one line a row."""
    book = Workbook()
    for row in rows:
        active(book).append([cell or None for cell in row])
    return book


def dense(rows: Rows) -> Workbook:
    """One sheet without empty rows."""
    return one_sheet([row for row in rows if row])


def laid_out(rows: Rows) -> Workbook:
    """One sheet as a person lays it out: headings bold, over all columns and merged, headers filled, text wrapped."""
    book = one_sheet(rows)
    sheet = active(book)
    width = max(map(len, rows))
    for number, row in enumerate(rows, 1):
        cell = sheet.cell(number, 1)
        if len(row) == 1 and row[0].strip():
            sheet.merge_cells(start_row=number, end_row=number, start_column=1, end_column=width)
            cell.font = Font(bold=is_heading(row), size=14 if is_heading(row) else 11)
        elif len(row) > 1 and not (number > 1 and len(rows[number - 2]) > 1):
            for column in range(1, len(row) + 1):
                sheet.cell(number, column).font = Font(bold=True, color="FFFFFFFF")
                sheet.cell(number, column).fill = _BLUE
        for column in range(1, len(row) + 1):
            sheet.cell(number, column).alignment = Alignment(wrap_text=True, vertical="top")
    return book


def shifted(rows: Rows) -> Workbook:
    """Everything two columns to the right and three rows down, text in the first of the columns."""
    return one_sheet([[], [], [], *(["", "", *row] if row else [] for row in rows)])


def sheets(rows: Rows) -> Workbook:
    """A sheet for each table with the text before it, and one for what stands behind the last."""
    book = Workbook()
    book.remove(active(book))
    for number, part in enumerate(parts(rows), 1):
        sheet = book.create_sheet(f"Sheet {number}")
        for row in part:
            sheet.append([cell or None for cell in row])
    return book


def parts(rows: Rows) -> Iterator[Rows]:
    gathered: Rows = []
    for row in rows:
        if len(row) == 1 and any(len(each) > 1 for each in gathered):
            yield gathered
            gathered = []
        gathered.append(row)
    yield gathered


def named(rows: Rows) -> Workbook:
    """A sheet for each table, called by the heading above it as far as that fits."""
    book = Workbook()
    sheet = active(book)
    sheet.title = "Plan"
    for part in parts(rows):
        table = next((at for at, row in enumerate(part) if len(row) > 1), len(part))
        heading = next((at for at in range(table - 1, -1, -1) if part[at]), None)
        if heading is not None and table < len(part) and is_heading(part[heading]) and book.active is not None:
            for row in part[:heading]:
                sheet.append(row)
            name = re.sub(r"[][:*?/]", " ", part[heading][0])
            sheet = book.create_sheet(f"{len(book.worksheets)} {name}"[:31])
        else:
            heading = 0
        for row in part[heading:]:
            sheet.append([cell or None for cell in row])
    return book


def dated(rows: Rows) -> Workbook:
    """One sheet on which a lone month is a date that shows a month, and a code with a dot a number."""
    book = one_sheet(rows)
    for line in active(book).iter_rows():
        for cell in line:
            text = str(cell.value or "").strip()
            if re.fullmatch(r"(?:January|March|April|June|September|October|December) 20\d\d", text):
                cell.value, cell.number_format = datetime.strptime(text, "%B %Y"), "mmm-yy"
            elif re.fullmatch(r"\d\.\d\d?", text):
                cell.value, cell.number_format = float(text), "0." + "0" * len(text.split(".")[1])
    return book


def active(book: Workbook) -> Worksheet:
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    return sheet


WAYS: dict[str, Callable[[Rows], Workbook]] = {
    "one": one_sheet,
    "dense": dense,
    "laid-out": laid_out,
    "shifted": shifted,
    "sheets": sheets,
    "named": named,
    "dated": dated,
}


def main(folder: Path, plans: list[Path]) -> None:
    for plan in plans:
        rows = rows_of(plan.read_text(encoding="utf-8"))
        for way, make in WAYS.items():
            target = folder / f"xlsx-{way}" / f"{plan.stem}.xlsx"
            target.parent.mkdir(parents=True, exist_ok=True)
            make(rows).save(target)


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
