"""An answer as a table, JSON, CSV or a workbook."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from graphmodel.errors import GraphmodelError

if TYPE_CHECKING:
    from graphmodel.questions import Answer

# A cell that begins so is run as a formula by spreadsheet programs; an apostrophe in front makes it text.
FORMULA = ("=", "+", "-", "@", "\t", "\r")
# Shown only where a source without lines fills them.
PLACES = ("page", "row", "page_a", "row_a", "page_b", "row_b")
PIPE_WIDTH = 160


def give(answer: Answer, form: str, path: Path | None) -> None:
    """Print the answer, or write it to a file; how many rows of how many, and the caveat, are always said."""
    try:
        _give(answer, form, path)
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        raise GraphmodelError(f"{path} could not be written: {error.strerror}", "Name another file.") from error


def _give(answer: Answer, form: str, path: Path | None) -> None:
    if form == "xlsx" and path:
        _write_workbook(answer, path)
    elif path:
        with path.open("w", encoding="utf-8", newline="") as file:
            WRITERS[form](answer, file)
    else:
        WRITERS[form](answer, sys.stdout)
    if form in ("csv", "xlsx"):
        print(f"{_share(answer)}. {answer.caveat}", file=sys.stderr)


def _share(answer: Answer) -> str:
    return f"{len(answer.rows)} of {answer.total}"


def _write_json(answer: Answer, file: TextIO) -> None:
    json.dump(asdict(answer), file, ensure_ascii=False, indent=1)
    file.write("\n")


def _write_csv(answer: Answer, file: TextIO) -> None:
    import csv

    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(column.name for column in answer.columns)
    writer.writerows(_safe_cells(answer, row) for row in answer.rows)


def _write_table(answer: Answer, file: TextIO) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(file=file, width=None if file.isatty() else PIPE_WIDTH, highlight=False)
    shown = [column.name for column in answer.columns if column.name not in PLACES or _filled(answer, column.name)]
    table = Table(*shown, box=None, header_style="bold", pad_edge=False)
    for row in answer.rows:
        table.add_row(*(Text(_text(row[name])) for name in shown))
    console.print(Text(answer.question, style="bold"))
    console.print(Text(_share(answer)))
    if answer.rows:
        console.print(table)
    console.print(Text(answer.caveat, style="italic"))


def _write_workbook(answer: Answer, path: Path) -> None:
    from openpyxl import Workbook
    from openpyxl.styles import Font

    book = Workbook()
    sheet = book.active
    sheet.title = answer.name[:31]
    sheet.append([column.name for column in answer.columns])
    for row in answer.rows:
        sheet.append(_safe_cells(answer, row))
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    sheet.freeze_panes = "A2"
    about = book.create_sheet("About")
    for line in _about(answer):
        about.append(line)
    book.save(path)


def _about(answer: Answer) -> Iterable[list[str]]:
    yield ["Question", answer.question]
    yield ["Rows", _share(answer)]
    yield ["Caveat", answer.caveat]
    yield from ([f"Parameter {name}", _safe(_text(value))] for name, value in answer.parameters.items())
    yield from ([f"Column {column.name}", column.meaning] for column in answer.columns)
    yield ["Query", answer.cypher]


def _filled(answer: Answer, name: str) -> bool:
    return any(row[name] is not None for row in answer.rows)


def _safe_cells(answer: Answer, row: dict[str, Any]) -> list[Any]:
    return [_safe(row[column.name]) for column in answer.columns]


def _safe(value: Any) -> Any:
    """Give a number as it is, and any other value as text that no spreadsheet runs."""
    if value is None:
        return None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    text = "".join(each for each in _text(value) if each.isprintable() or each in "\n\t")
    return f"'{text}" if text.startswith(FORMULA) else text


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return "; ".join(str(each) for each in value) if isinstance(value, list) else str(value)


WRITERS: dict[str, Callable[[Answer, TextIO], None]] = {
    "table": _write_table,
    "json": _write_json,
    "csv": _write_csv,
}
