"""Opening a PDF: what is broken, locked or made to burst is refused in one line before any page is read."""

from __future__ import annotations

import io
import logging
import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from graphmodel.errors import FileRefused

MOST_PAGES = 1_000
LARGEST_STREAM = 48 * 1024 * 1024
_SUSPICIOUS = 48 * 1024  # packed bytes: nothing smaller can unpack to more than the largest stream
_STREAM = re.compile(rb"stream\r?\n")
_TWICE = re.compile(
    rb"/Filter\s*\[[^\]]*/(?:Fl|FlateDecode|LZW|LZWDecode)\b[^\]]*/(?:Fl|FlateDecode|LZW|LZWDecode|RL|RunLengthDecode)\b"
)


@contextmanager
def opened(path: Path, data: bytes) -> Iterator[Any]:
    """Give the open PDF; raise FileRefused for what is none, is locked, or would burst."""
    import pdfplumber

    logging.getLogger("pdfminer").setLevel(logging.ERROR)  # it warns of every oddity; what matters is a finding
    _no_bomb(path, data)
    if b"%PDF-" not in data[:1024]:
        raise FileRefused(f"{path} is no PDF file", "Give it its right ending, or export it as PDF again.")
    try:
        pdf = pdfplumber.open(io.BytesIO(data))
        pages = len(pdf.pages)
    except Exception as error:  # the library raises whatever a broken file makes it stumble over
        raise _refused(path, error) from error
    if not pages:
        raise FileRefused(f"{path} holds no pages, or its page list is broken", "Export it as PDF again.")
    if pages > MOST_PAGES:
        raise FileRefused(f"{path} has {pages:,} pages", f"Up to {MOST_PAGES:,} are read; save the plan's pages alone.")
    with pdf:
        yield pdf


def _refused(path: Path, error: Exception) -> FileRefused:
    from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect

    cause = error.args[0] if error.args and isinstance(error.args[0], Exception) else error
    if isinstance(cause, PDFPasswordIncorrect):
        return FileRefused(
            f"{path} is locked with a password", "Open it with the password and save a copy without one."
        )
    if isinstance(cause, PDFEncryptionError):
        return FileRefused(f"{path} is locked in a way that is not known", "Print it to a new PDF and load that.")
    return FileRefused(f"{path} is a broken PDF ({type(cause).__name__})", "Export it again, or print it to a new PDF.")


def _no_bomb(path: Path, data: bytes) -> None:
    """Raise FileRefused where a stream unpacks to more than any page needs; pictures are never unpacked."""
    if _TWICE.search(data):
        raise FileRefused(f"{path} holds data that is packed twice", "Print it to a new PDF and load that.")
    for match in _STREAM.finditer(data):
        begin = match.end()
        end = data.find(b"endstream", begin)
        end = len(data) if end < 0 else end
        head = data[max(0, begin - 400) : begin]
        if end - begin < _SUSPICIOUS or b"/Image" in head[head.rfind(b" obj") :]:
            continue
        if _unpacked(data[begin:end], head) > LARGEST_STREAM:
            raise FileRefused(
                f"{path} unpacks to more than {LARGEST_STREAM // 2**20} MB", "Print it to a new PDF and load that."
            )


def _unpacked(packed: bytes, head: bytes) -> int:
    """Give how large a stream is unpacked, as far as the limit."""
    if b"ASCII85" in head or b"/A85" in head:
        import base64

        try:
            packed = base64.a85decode(packed.strip().removesuffix(b"~>"))
        except ValueError:
            return 0
    try:
        return len(zlib.decompressobj().decompress(packed, LARGEST_STREAM + 1))
    except zlib.error:
        return 0
