"""Checks before any reader opens a file: is it there, is it a file, is it too large, is it what it says."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

from graphmodel.errors import FileRefused
from loaders.document import Document, Table

LARGEST_FILE = 64 * 1024 * 1024
LONGEST_LINE = 1_000_000
MOST_LINES = 100_000
MOST_ROWS = 10_000
MOST_CHARACTERS = 20_000_000
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_SIGNATURES = {
    b"%PDF": "a PDF file",
    b"PK\x03\x04": "a zip archive (Word, Excel or other)",
    b"PK\x05\x06": "an empty zip archive",
    _OLD_OFFICE: "an old Office file (.doc, .xls)",
    b"{\\rtf": "an RTF file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"RIFF": "a sound or picture file",
    b"\x7fELF": "a program",
    b"MZ\x90": "a program",
    b"\xca\xfe\xba\xbe": "a program",
    b"\x1f\x8b": "a gzip archive",
    b"BZh": "a bzip2 archive",
    b"7z\xbc\xaf": "a 7z archive",
    b"Rar!": "a rar archive",
    b"SQLite format 3": "a database",
}


def checked(path: Path) -> bytes:
    """Give the bytes of a file that is safe to read; raise FileRefused with the reason for any other."""
    try:
        data = _bytes(path)
        path.name.encode()  # every fact will cite it
    except UnicodeEncodeError as error:
        raise FileRefused(f"{path} has a name that is no text", "Rename the file.") from error
    except FileNotFoundError as error:
        raise FileRefused(f"{path} is not there", "Check the name.") from error
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise FileRefused(f"{path} could not be opened ({why})", "Check the name and your rights.") from error
    if len(data) > LARGEST_FILE:
        raise FileRefused(
            f"{path} is larger than {LARGEST_FILE // 2**20} MB", "Take pictures out, or export the part with the plan."
        )
    if not data.strip():
        raise FileRefused(f"{path} is empty", "Save it again from its source.")
    return data


def _bytes(path: Path) -> bytes:
    """Give the bytes, one more than allowed at most; nothing that is no plain file is opened, so nothing blocks."""
    _plain_file(path, os.stat(path).st_mode)  # noqa: PTH116 - Path.stat() hides a loop of links on some systems
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOCTTY", 0)
    with os.fdopen(os.open(path, flags), "rb") as opened:
        _plain_file(path, os.fstat(opened.fileno()).st_mode)  # it may have been replaced in between
        return opened.read(LARGEST_FILE + 1)


def _plain_file(path: Path, mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise FileRefused(f"{path} is a folder, not a file", "Name a file, or a folder that holds some.")
    if not stat.S_ISREG(mode):
        raise FileRefused(f"{path} is a pipe, socket or device, not a file", "Save what it gives as a file.")


def what_is(data: bytes) -> str | None:
    """Give what a file is by its first bytes, in words; None where they do not tell."""
    if data.startswith(_OLD_OFFICE) and _ENCRYPTED in data:
        return "protected by a password"
    return next((what for signature, what in _SIGNATURES.items() if data.startswith(signature)), None)


def no_disguise(path: Path, data: bytes) -> None:
    """Raise FileRefused where a file that should be text is something else."""
    what = what_is(data)
    if what:
        raise FileRefused(f"{path} is {what}, not text", "Give it its right ending or export it as text.")


def no_endless_line(path: Path, text: str, longest: int = LONGEST_LINE) -> None:
    """Raise FileRefused where one line is longer than any plan's, or there are more lines than any plan has."""
    lines = text.split("\n")
    if len(lines) > MOST_LINES:
        raise FileRefused(
            f"{path} has {len(lines):,} lines", f"A plan has at most {MOST_LINES:,}; keep the part that is one."
        )
    for number, line in enumerate(lines, 1):
        if len(line) > longest:
            raise FileRefused(
                f"{path}, line {number}: {len(line):,} characters in one line", "This is no plan; export it anew."
            )


def no_flood(path: Path, document: Document) -> Document:
    """Give the document back; raise FileRefused where it holds more than any plan does."""
    rows = sum(len(block.rows) if isinstance(block, Table) else 1 for block in document.blocks)
    if rows > MOST_ROWS:
        raise FileRefused(f"{path} holds {rows:,} rows and paragraphs", f"A plan has at most {MOST_ROWS:,}; split it.")
    size = sum(map(len, (c for table in document.tables() for row in table.rows for c in row.cells)))
    size += sum(len(block.text) for block in document.texts())
    if size > MOST_CHARACTERS:
        raise FileRefused(f"{path} holds {size:,} characters", f"A plan has at most {MOST_CHARACTERS:,}; split it.")
    return document


def sha256(data: bytes) -> str:
    """Give the digest by which an unchanged file is recognised."""
    return hashlib.sha256(data).hexdigest()
