"""The parts of a Word file: opened by python-docx after the checks, mended where Word itself would not mind."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graphmodel.errors import FileRefused
from loaders.archive import checked_archive

SORT = "a Word document (.docx)"
_MOST_ELEMENTS = 3_000_000
_STRICT = b"http://purl.oclc.org/ooxml/"
_OPEN = b"http://schemas.openxmlformats.org/"
_FAMILIES = {
    b"wordprocessingml/main": b"wordprocessingml/2006/main",
    b"drawingml/main": b"drawingml/2006/main",
    b"drawingml/diagram": b"drawingml/2006/diagram",
    b"drawingml/wordprocessingDrawing": b"drawingml/2006/wordprocessingDrawing",
    b"officeDocument/relationships": b"officeDocument/2006/relationships",
    b"officeDocument/math": b"officeDocument/2006/math",
}
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)
_RELATIONSHIP = re.compile(rb"<Relationship\b[^>]*>")


@dataclass(frozen=True, slots=True)
class Package:
    """The body of a Word document and the parts that say what its paragraphs look like."""

    body: Any
    main: Any

    def related(self, sort: str) -> Iterator[Any]:
        """Go through the root elements of the parts of one sort that the body refers to."""
        for relation in self.main.rels.values():
            if relation.reltype.endswith(f"/{sort}") and not relation.is_external:
                yield _root(relation.target_part)

    def by_id(self, key: str) -> Any | None:
        """Give the root element of the part that the body refers to by a key, None where there is none."""
        relation = self.main.rels.get(key)
        return None if relation is None or relation.is_external else _root(relation.target_part)


def opened(path: Path, data: bytes) -> Package:
    """Give the parts of a Word file; raise FileRefused for what is none or cannot be opened."""
    archive = checked_archive(path, data, "[Content_Types].xml", SORT)
    _bounded(path, archive)
    try:
        main = _main_part(data)
    except (KeyError, ValueError, AttributeError, *_BROKEN):
        main = _main_part_mended(path, archive)
    body = next(iter(_root(main)), None)
    if body is None or not str(body.tag).endswith("}body"):
        raise FileRefused(f"{path} holds no text", f"Open it and save it as {SORT}.")
    return Package(body, main)


def _bounded(path: Path, archive: zipfile.ZipFile) -> None:
    for entry in archive.infolist():
        if re.fullmatch(r"word/[^/]*\.xml", entry.filename) and archive.read(entry).count(b"<") > _MOST_ELEMENTS:
            raise FileRefused(f"{path}: {entry.filename} holds too many elements", "This is no plan; export it anew.")


def _main_part(data: bytes) -> Any:
    from docx.opc.package import OpcPackage

    return OpcPackage.open(io.BytesIO(data)).main_document_part


def _main_part_mended(path: Path, archive: zipfile.ZipFile) -> Any:
    """Open again without relationships that lead nowhere, and in the usual namespaces."""
    from docx.opc.exceptions import OpcError

    try:
        return _main_part(_mended(archive))
    except (KeyError, ValueError, AttributeError, OpcError, *_BROKEN) as error:
        raise FileRefused(f"{path} is not {SORT} ({error})", "Open it and save it anew.") from error


def _mended(archive: zipfile.ZipFile) -> bytes:
    names = set(archive.namelist())
    result = io.BytesIO()
    with zipfile.ZipFile(result, "w") as mended:
        for entry in archive.infolist():
            content = _content(archive, entry)
            if entry.filename.endswith((".xml", ".rels")):
                content = _usual_namespaces(content)
            if entry.filename.endswith(".rels"):
                content = _without_loose_ends(entry.filename, content, names)
            mended.writestr(entry.filename, content)
    return result.getvalue()


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """Give what a part holds; a picture that is broken is none, which does no harm to the text."""
    try:
        return archive.read(entry)
    except _BROKEN:
        return b""


def _usual_namespaces(content: bytes) -> bytes:
    for strict, usual in _FAMILIES.items():
        content = content.replace(_STRICT + strict, _OPEN + usual)
    return content


def _without_loose_ends(name: str, content: bytes, names: set[str]) -> bytes:
    from posixpath import dirname, join, normpath

    base = dirname(dirname(name))

    def kept(match: re.Match[bytes]) -> bytes:
        target = re.search(rb'Target="([^"]*)"', match[0])
        if b'"External"' in match[0] or target is None:
            return match[0]
        where = target[1].decode("utf-8", "replace")
        inside = where.lstrip("/") if where.startswith("/") else normpath(join(base, where))
        return match[0] if inside in names else b""

    return _RELATIONSHIP.sub(kept, content)


def _root(part: Any) -> Any:
    from docx.oxml.parser import parse_xml

    element = getattr(part, "element", None)
    return parse_xml(part.blob) if element is None else element
