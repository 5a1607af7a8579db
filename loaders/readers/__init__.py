"""One reader a format, all with the same verb: `read(path, data) -> Document`."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from graphmodel.errors import FileRefused
from loaders.document import Document
from loaders.guard import checked

_READERS = {".txt": "text", ".text": "text", ".tsv": "text", "": "text"}


class Reader(Protocol):
    """What every reader module offers."""

    def read(self, path: Path, data: bytes) -> Document:
        """Give the document that the bytes of the file hold."""
        ...


def read_document(path: Path) -> Document:
    """Give a file as a Document, by the reader of its format; raise FileRefused for what cannot be read."""
    name = _READERS.get(path.suffix.lower())
    if name is None:
        known = ", ".join(sorted(ending for ending in _READERS if ending))
        raise FileRefused(f"{path}: no reader for {path.suffix} files", f"Readable are {known}.")
    data = checked(path)
    return cast(Reader, import_module(f"loaders.readers.{name}")).read(path, data)
