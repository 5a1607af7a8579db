"""Make separated-value files of plans that stand as text, in the ways in which spreadsheet programs save them.

usage: csv_from_text.py FOLDER PLAN.txt...   (writes FOLDER/WAY/PLAN.csv for each way)
"""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Callable
from pathlib import Path

Rows = list[list[str]]


def rows_of(text: str) -> Rows:
    """Give the lines of a plan as rows: a table's line by its tabs, any other as one cell."""
    rows = [line.rstrip("\n").split("\t") for line in text.removeprefix("\ufeff").split("\n")]
    return [row if any(cell.strip() for cell in row) else [] for row in rows]


def even(rows: Rows) -> Rows:
    width = max(map(len, rows))
    return [row + [""] * (width - len(row)) for row in rows]


def written(rows: Rows, mark: str = ",", quoting: int = csv.QUOTE_MINIMAL) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=mark, quoting=quoting, lineterminator="\r\n").writerows(rows)  # type: ignore[arg-type]
    return out.getvalue()


def broken_in_cells(rows: Rows) -> Rows:
    """Break long cells in the middle, as a wrapped cell that was typed with Alt+Enter is."""
    return [[cell.replace(". ", ".\n", 1) if len(row) > 1 else cell for cell in row] for row in rows]


WAYS: dict[str, Callable[[Rows], bytes]] = {
    "plain": lambda rows: written(rows).encode(),
    "excel": lambda rows: written(even(rows)).encode("utf-8-sig"),
    "semicolon": lambda rows: written(even(rows), ";").encode("cp1252", "replace"),
    "named": lambda rows: ("sep=;\r\n" + written(even(rows), ";")).encode("utf-8-sig"),
    "quoted": lambda rows: written(even(rows), quoting=csv.QUOTE_ALL).encode(),
    "newlines": lambda rows: written(even(broken_in_cells(rows))).encode(),
    "dense": lambda rows: written([row for row in even(rows) if any(cell.strip() for cell in row)]).encode(),
    "utf16": lambda rows: written(even(rows), "\t").encode("utf-16"),
}


def main(folder: Path, plans: list[Path]) -> None:
    for plan in plans:
        rows = rows_of(plan.read_text(encoding="utf-8"))
        for way, make in WAYS.items():
            target = folder / f"csv-{way}" / f"{plan.stem}.csv"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(make(rows))


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
