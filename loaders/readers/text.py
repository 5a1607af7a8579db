"""Plain text as plans are pasted: paragraphs, list items, and tables whose cells stand between tabs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from graphmodel.errors import FileRefused
from graphmodel.records import Finding, Place, Source
from loaders.document import Block, Document, Row, Table
from loaders.fragments import plain
from loaders.guard import no_disguise, no_endless_line, sha256
from loaders.readers.marks import numbered_runs, prose


def read(path: Path, data: bytes) -> Document:
    """Give the text file as a document; a file in another encoding than UTF-8 is read and said."""
    no_disguise(path, data)
    text, findings = decode(path, data)
    no_endless_line(path, text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    blocks = tuple(numbered_runs(list(_blocks(path.name, lines))))
    return Document(Source(path.name, sha256(data), "text"), blocks, tuple(findings))


def decode(path: Path, data: bytes) -> tuple[str, list[Finding]]:
    """Give the text and what was odd about its encoding: UTF-8, UTF-16 by its mark, else Windows-1252."""
    if data[:4] in (b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff"):
        return _mended(_as(path, data, "utf-32")), [_said(path, "UTF-32")]
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return _mended(_as(path, data, "utf-16")), [_said(path, "UTF-16")]
    if b"\x00" in data:
        raise FileRefused(f"{path} holds NUL bytes: it is no text file", "Export it as text (UTF-8).")
    try:
        return _mended(data.decode("utf-8-sig")), []
    except UnicodeDecodeError:
        return _mended(_as(path, data, "cp1252")), [_said(path, "Windows-1252")]


def _as(path: Path, data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise FileRefused(f"{path} is neither UTF-8 nor {encoding} text", "Save it as UTF-8.") from error


def _said(path: Path, encoding: str) -> Finding:
    return Finding("encoding", "note", f"The file is not UTF-8; it was read as {encoding}.", Place(path.name, line=1))


def _mended(text: str) -> str:
    """Undo text that was decoded twice ('â€™'); ftfy is only asked where its signs are seen."""
    if re.search(r"â€|Ã[\x80-\xbf©¨]|Â[£ ]", text):
        import ftfy

        return "\n".join(ftfy.fix_encoding(line) for line in text.split("\n"))
    return text


def _blocks(name: str, lines: list[str]) -> Iterator[Block]:
    """Go through the lines: tab-separated ones gather to tables, the others are paragraphs and items."""
    rows: list[tuple[int, str]] = []
    tables = 0
    for number, line in enumerate([*lines, "end"], 1):
        if "\t" in line and line.strip("\t \n\ufeff"):
            rows.append((number, line))
            continue
        if not line.strip() and rows:
            continue  # a blank line inside a table; the table ends at the next line of prose
        if rows:
            tables += 1
            yield from _table(name, tables, rows)
            rows = []
        if number <= len(lines) and line.strip():
            block = prose(line, Place(name, line=number), depth=int(line[:1].isspace()))
            yield from [block] if block else []


def _table(name: str, number: int, lines: Iterable[tuple[int, str]]) -> Iterator[Block]:
    rows = tuple(
        Row(tuple(plain(cell) for cell in line.split("\t")), Place(name, line=at, table=number, row=n))
        for n, (at, line) in enumerate(lines, 1)
    )
    yield Table(rows, rows[0].place)
