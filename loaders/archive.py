"""Checks of a zip archive (Word, Excel) before a library opens it: whole, of a sane size, without XML entities."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from pathlib import Path

from graphmodel.errors import FileRefused
from loaders.guard import what_is

MOST_ENTRIES = 5_000
LARGEST_UNPACKED = 256 * 1024 * 1024
LARGEST_RATIO = 200
_SUSPICIOUS = 16 * 1024 * 1024  # below this much, a high ratio harms nobody
_DOCTYPE = re.compile(rb"<\x00{0,3}!\x00{0,3}(?:D\x00{0,3}O\x00{0,3}C\x00{0,3}T|E\x00{0,3}N\x00{0,3}T\x00{0,3}I)", re.I)
_ENCODING = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]+)")
_ENCODINGS = {b"utf-8", b"utf8", b"utf-16", b"us-ascii", b"ascii", b"iso-8859-1", b"windows-1252"}
_STARTS = (b"<", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\x00<", b" ", b"\r", b"\n", b"\t")


def checked_archive(path: Path, data: bytes, main: str, sort: str) -> zipfile.ZipFile:
    """Give the archive in the bytes, safe to unpack; raise FileRefused for one that is broken or hostile.

    `main` is the part without which it is no such file, `sort` its name in words, e.g. 'a Word document (.docx)'.
    """
    if not data.startswith(b"PK"):
        what = what_is(data)
        raise FileRefused(f"{path} is {what}" if what else f"{path} is no {sort.split(' ', 1)[1]}", _remedy(what, sort))
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        _sane(path, archive.infolist(), len(data))
        if main not in archive.namelist():
            raise FileRefused(f"{path} is a zip archive without {main}: it is not {sort}", "Check what it is.")
        for entry in archive.infolist():
            if entry.filename.lower().endswith((".xml", ".rels", ".vml")):
                _plain_xml(path, entry.filename, archive.read(entry))
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, KeyError) as error:
        raise FileRefused(
            f"{path} is cut short or broken ({error})", "Fetch it again, or open it and save it anew."
        ) from error
    except (NotImplementedError, RuntimeError) as error:
        raise FileRefused(
            f"{path} is packed in a way that is not read ({error})", "Open it and save it anew."
        ) from error
    return archive


def _remedy(what: str | None, sort: str) -> str:
    if what and "password" in what:
        return "Open it and save it without a password."
    return f"Open it and save it as {sort}." if what and ("old" in what or "RTF" in what) else "Check its ending."


def _sane(path: Path, entries: list[zipfile.ZipInfo], packed: int) -> None:
    """Raise FileRefused for what unpacks to more than any plan; the sizes that an archive declares bind it."""
    total = sum(entry.file_size for entry in entries)
    if len(entries) > MOST_ENTRIES or total > LARGEST_UNPACKED:
        raise FileRefused(
            f"{path} unpacks to {len(entries):,} parts of {total // 2**20:,} MB together",
            "This is no plan; check where it comes from.",
        )
    if total > _SUSPICIOUS and total > LARGEST_RATIO * packed:
        raise FileRefused(
            f"{path} unpacks to {total // packed:,} times its size", "This is no plan; check where it comes from."
        )
    if any(entry.flag_bits & 1 for entry in entries):
        raise FileRefused(f"{path} is protected by a password", "Open it and save it without a password.")


def _plain_xml(path: Path, name: str, part: bytes) -> None:
    """Raise FileRefused for XML that declares entities or hides what it declares; Office writes neither."""
    if _DOCTYPE.search(part):
        raise FileRefused(f"{path}: {name} declares XML entities", "No Office program writes that; do not trust it.")
    encoding = _ENCODING.match(part)
    known = encoding is None or encoding[1].lower() in _ENCODINGS
    if not known or not part.startswith(_STARTS):
        raise FileRefused(f"{path}: {name} is no plain XML", "Open the file and save it anew.")
