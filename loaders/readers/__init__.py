"""One reader a format, all with the same verb: `read(path, data) -> Document`."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from graphmodel.errors import FileRefused
from loaders.document import Document
from loaders.guard import checked, no_flood

_READERS = {
    ".txt": "text",
    ".text": "text",
    "": "text",
    ".csv": "csv",
    ".tsv": "csv",
    ".xlsx": "xlsx",
    ".xlsm": "xlsx",
    ".xltx": "xlsx",
    ".xltm": "xlsx",
    ".docx": "docx",
    ".docm": "docx",
    ".dotx": "docx",
    ".pdf": "pdf",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".md": "markdown",
    ".markdown": "markdown",
}
_REMEDIES = {
    ".xls": "Open it and save it as .xlsx.",
    ".xlsb": "Open it and save it as .xlsx.",
    ".ods": "Open it and save it as .xlsx.",
    ".doc": "Open it and save it as .docx.",
    ".odt": "Open it and save it as .docx.",
    ".rtf": "Open it and save it as .docx.",
}


class Reader(Protocol):
    """What every reader module offers."""

    def read(self, path: Path, data: bytes) -> Document:
        """Give the document that the bytes of the file hold."""
        ...


def is_document(path: Path) -> bool:
    """Say whether a file's name is that of a document, even of a kind that has to be saved as another first."""
    return path.suffix.lower() in (*_READERS, *_REMEDIES)


def read_document(path: Path) -> Document:
    """Give a file as a Document, by the reader of its format; raise FileRefused for what cannot be read."""
    data = checked(path)
    ending = path.suffix.lower()
    name = _READERS.get(ending)
    if name is None:
        known = f"Readable are {', '.join(sorted(ending for ending in _READERS if ending))}."
        raise FileRefused(f"{path}: no reader for {path.suffix} files", _REMEDIES.get(ending, known))
    return no_flood(path, cast(Reader, import_module(f"loaders.readers.{name}")).read(path, data))
