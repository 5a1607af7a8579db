"""An answer as a table, JSON, CSV or a workbook."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from graphmodel.errors import GraphmodelError
from graphmodel.exports.cells import as_text, safe_cells

if TYPE_CHECKING:
    from graphmodel.questions import Answer

# Shown only where a source without lines fills them.
PLACES = ("page", "row", "page_a", "row_a", "page_b", "row_b")
PIPE_WIDTH = 160


def give(answer: Answer, form: str, path: Path | None) -> None:
    """Print the answer, or write it to a file; how many rows of how many, and the caveat, are always said."""
    if path is None:
        WRITERS[form](answer, sys.stdout)
    else:
        written(answer, form, path)
    if form in ("csv", "xlsx"):
        print(f"{_share(answer)}. {answer.caveat}", file=sys.stderr)


def written(answer: Answer, form: str, path: Path) -> None:
    """Write the answer to a file."""
    from graphmodel.cli.sheets import write_answer

    try:
        if form == "xlsx":
            write_answer(answer, path)
        else:
            with path.open("w", encoding="utf-8", newline="") as file:
                WRITERS[form](answer, file)
    except OSError as error:
        raise GraphmodelError(f"{path} could not be written: {error.strerror}", "Name another file.") from error


def _share(answer: Answer) -> str:
    return f"{len(answer.rows)} of {answer.total}"


def _write_json(answer: Answer, file: TextIO) -> None:
    json.dump(asdict(answer), file, ensure_ascii=False, indent=1)
    file.write("\n")


def _write_csv(answer: Answer, file: TextIO) -> None:
    import csv

    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(column.name for column in answer.columns)
    writer.writerows(safe_cells(answer, row) for row in answer.rows)


def _write_table(answer: Answer, file: TextIO) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(file=file, width=None if file.isatty() else PIPE_WIDTH, highlight=False)
    shown = [column.name for column in answer.columns if column.name not in PLACES or _filled(answer, column.name)]
    table = Table(*shown, box=None, header_style="bold", pad_edge=False)
    for row in answer.rows:
        table.add_row(*(Text(as_text(row[name])) for name in shown))
    console.print(Text(answer.question, style="bold"))
    console.print(Text(_share(answer)))
    if answer.rows:
        console.print(table)
    console.print(Text(answer.caveat, style="italic"))


def _filled(answer: Answer, name: str) -> bool:
    return any(row[name] is not None for row in answer.rows)


WRITERS: dict[str, Callable[[Answer, TextIO], None]] = {
    "table": _write_table,
    "json": _write_json,
    "csv": _write_csv,
}
