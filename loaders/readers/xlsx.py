"""Workbooks: their visible sheets one after the other; a formula gives the value that was stored for it."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from typing import Any

from graphmodel.errors import FileRefused
from graphmodel.records import Source
from loaders.archive import checked_archive
from loaders.document import Document
from loaders.guard import sha256
from loaders.readers.sheet_looks import themed
from loaders.readers.worksheet import Reading

_SORT = "an Excel workbook (.xlsx)"
_MOST_CELLS = 200_000
_MOST_MERGED = 2_000_000
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\b[^>]*?\bref=\"\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})\"")
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s>/]")
_DRAWN_TEXT = re.compile(rb"<a:t>[^<]*\w[^<]*</a:t>")
# What openpyxl raises on a workbook that is not written as it should be.
_BROKEN = (ValueError, KeyError, TypeError, AttributeError, IndexError, SyntaxError, OSError, ArithmeticError)
_BROKEN_TOO = (zipfile.BadZipFile, AssertionError, NotImplementedError)


def read(path: Path, data: bytes) -> Document:
    """Give the workbook as a document; the name of a sheet is the page of what stands on it."""
    archive = checked_archive(path, data, "xl/workbook.xml", _SORT)
    formulas = _checked_sheets(path, archive)
    book = _opened(path, data, values=True)
    source = _opened(path, data, values=False) if formulas else None
    reading = Reading(path.name, themed(book.loaded_theme))
    if any(_DRAWN_TEXT.search(archive.read(n)) for n in archive.namelist() if n.startswith("xl/drawings/drawing")):
        reading.say("drawn-text", "warning", "Text in boxes or shapes lies over the cells; it is not read.", None, 1)
    visible = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible" and sheet._cells]
    for sheet in book.worksheets:
        if sheet in visible:
            reading.sheet(sheet, source[sheet.title] if source else None, named=len(visible) > 1)
        elif sheet._cells:
            rows = len({row for row, _ in sheet._cells})
            reading.say(
                "sheet-hidden", "warning", f"The sheet is hidden: its {rows} rows are not read.", sheet.title, 1
            )
    return Document(Source(path.name, sha256(data), "xlsx"), tuple(reading.blocks), tuple(reading.findings))


def _checked_sheets(path: Path, archive: zipfile.ZipFile) -> bool:
    """Say whether any sheet has formulas; raise FileRefused where there are more cells than any plan has."""
    formulas = False
    for name in archive.namelist():
        if not name.startswith("xl/worksheets/") or not name.endswith(".xml"):
            continue
        part = archive.read(name)
        formulas = formulas or bool(_FORMULA.search(part))
        cells = part.count(b"</v>") + part.count(b"</is>")
        if cells > _MOST_CELLS:
            raise FileRefused(f"{path}: {name} holds {cells:,} cells", "This is no plan; keep the part that is one.")
        merged = sum(_area(*match.groups()) for match in _MERGED.finditer(part))
        if merged > _MOST_MERGED:
            raise FileRefused(f"{path}: {name} merges {merged:,} cells", "This is no plan; save the sheet anew.")
    return formulas


def _area(left: bytes, top: bytes, right: bytes, bottom: bytes) -> int:
    def column(letters: bytes) -> int:
        return sum((letter - 64) * 26**n for n, letter in enumerate(reversed(letters)))

    return (abs(column(right) - column(left)) + 1) * (abs(int(bottom) - int(top)) + 1)


def _opened(path: Path, data: bytes, values: bool) -> Any:
    import openpyxl

    try:
        return openpyxl.load_workbook(io.BytesIO(data), data_only=values, keep_links=False)
    except (*_BROKEN, *_BROKEN_TOO) as error:
        why = str(error).split(". ")[0].split("\n")[0][:150]
        raise FileRefused(f"{path} is broken ({why})", "Open it in a spreadsheet program and save it anew.") from error
