"""Tables as text: commas, semicolons, tabs or bars between the cells, found out and said."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from graphmodel.errors import FileRefused
from graphmodel.records import Finding, Place, Source
from loaders.document import Document
from loaders.fragments import plain
from loaders.guard import no_disguise, no_endless_line, sha256
from loaders.readers.sheets import Line, Sheet
from loaders.readers.text import decode

_NAMES = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
_SEARCHED = 400
_MOST_COLUMNS = 500

Records = list[list[str]]


def read(path: Path, data: bytes) -> Document:
    """Give the file as a document; a separator that its ending does not promise is said, and so is broken quoting."""
    no_disguise(path, data)
    text, findings = decode(path, data)
    findings = [Finding(f.code, f.severity, f.message, Place(path.name, row=1)) for f in findings]
    no_endless_line(path, text)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    named = re.match(r'^"?sep=(.)"?\n', text)
    mark = named[1] if named else _separator(text, "\t" if path.suffix.lower() == ".tsv" else ",")
    rows, broken = _records(path, text[named.end() :] if named else text, mark)
    findings += _said(path, mark) + broken
    lines = _lines(rows, 2 if named else 1)
    findings += _ragged(path, lines)
    return Document(Source(path.name, sha256(data), "csv"), tuple(Sheet(path.name).blocks(lines)), tuple(findings))


def _separator(text: str, promised: str) -> str:
    """Give the mark between the cells: the one that gives a header, else the one that gives most rows of one width."""
    sample = "\n".join(text.split("\n")[:_SEARCHED])
    marks = [promised, *(mark for mark in _NAMES if mark != promised)]
    return max(marks, key=lambda mark: (*_fit(sample, mark), -marks.index(mark)))


def _fit(sample: str, mark: str) -> tuple[bool, int]:
    if mark not in sample:
        return False, 0
    rows = [row[:_MOST_COLUMNS] for row in _lenient(sample, mark) if len(row) > 1]
    widths = Counter(map(len, rows))
    width, times = max(widths.items(), key=lambda pair: (pair[1] * (pair[0] - 1), pair[0]), default=(1, 0))
    return any(Line(0, tuple(map(plain, row))).heads for row in rows), times * (width - 1)


def _lenient(text: str, mark: str) -> Records:
    """Give the records as far as they can be read; used to try a separator."""
    rows: Records = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=mark):
            rows.append(row)
    except csv.Error:
        return rows
    return rows


def _records(path: Path, text: str, mark: str) -> tuple[Records, list[Finding]]:
    """Give the records; where a quotation mark is never closed or stands inside a cell, read without that rule."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
    try:
        return list(reader), []
    except csv.Error as error:
        place, why = Place(path.name, row=reader.line_num), str(error)
    try:
        if "unexpected end" in why or "field larger" in why:
            rows = csv.reader(io.StringIO(text, newline=""), delimiter=mark, quoting=csv.QUOTE_NONE)
            message = "A quotation mark is never closed: each line was read by itself."
            return [[cell.strip('"') for cell in row] for row in rows], [_doubt(message, place)]
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
        return list(rows), [_doubt("A quotation mark stands out of place in a cell.", place)]
    except csv.Error as error:
        raise FileRefused(f"{path}: {error}", "No cell of a plan is so long; save it anew.") from error


def _doubt(message: str, place: Place) -> Finding:
    return Finding("quotation-marks", "warning", message, place)


def _lines(rows: Records, first: int) -> list[Line]:
    return [Line(n, tuple(plain(cell) for cell in row[:_MOST_COLUMNS])) for n, row in enumerate(rows, first)]


def _said(path: Path, mark: str) -> list[Finding]:
    if mark == ("\t" if path.suffix.lower() == ".tsv" else ","):
        return []
    message = (
        f"The cells were taken to stand between {_NAMES.get(mark, repr(mark))}, since that gives rows of one width."
    )
    return [Finding("separator", "note", message, Place(path.name, row=1))]


def _ragged(path: Path, lines: Sequence[Line]) -> list[Finding]:
    """Say which rows have more cells than the header above them: a separator may stand unquoted in a cell."""
    found: list[Finding] = []
    width = 0
    for line in lines:
        if line.header:
            width = line.filled[-1] + 1
        elif width and line.filled and line.filled[-1] >= width:
            message = f"The row has {line.filled[-1] + 1} cells under {width} headings; a separator may stand unquoted."
            found.append(Finding("too-many-cells", "warning", message, Place(path.name, row=line.number)))
    return found
