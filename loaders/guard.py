"""Checks before any reader opens a file: is it there, is it a file, is it too large, is it what it says."""

from __future__ import annotations

import hashlib
from pathlib import Path

from graphmodel.errors import FileRefused

LARGEST_FILE = 64 * 1024 * 1024
LONGEST_LINE = 1_000_000
_SIGNATURES = {
    b"%PDF": "a PDF file",
    b"PK\x03\x04": "a zip archive (Word, Excel or other)",
    b"\xd0\xcf\x11\xe0": "an old Office file (.doc, .xls)",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"\x7fELF": "a program",
    b"MZ": "a program",
    b"\x1f\x8b": "a gzip archive",
    b"SQLite format 3": "a database",
}


def checked(path: Path) -> bytes:
    """Give the bytes of a file that is safe to read; raise FileRefused with the reason for any other."""
    try:
        if path.is_dir():
            raise FileRefused(f"{path} is a folder", "Name the files in it, or load the folder with `graphmodel load`.")
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise FileRefused(f"{path} is {size // 2**20} MB", f"Files up to {LARGEST_FILE // 2**20} MB are read.")
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise FileRefused(f"{path} is not there", "Check the name.") from error
    except OSError as error:
        raise FileRefused(
            f"{path} could not be opened ({error.strerror})", "Check the name and your rights."
        ) from error
    if not data.strip():
        raise FileRefused(f"{path} is empty", "Save it again from its source.")
    return data


def no_disguise(path: Path, data: bytes) -> None:
    """Raise FileRefused where a file that should be text is something else."""
    for signature, what in _SIGNATURES.items():
        if data.startswith(signature):
            raise FileRefused(f"{path} is {what}, not text", "Give it its right ending or export it as text.")


def no_endless_line(path: Path, text: str) -> None:
    """Raise FileRefused where one line is longer than any plan's."""
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > LONGEST_LINE:
            raise FileRefused(
                f"{path}, line {number}: {len(line):,} characters in one line", "This is no plan; export it anew."
            )


def sha256(data: bytes) -> str:
    """Give the digest by which an unchanged file is recognised."""
    return hashlib.sha256(data).hexdigest()
