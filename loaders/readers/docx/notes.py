"""Footnotes and endnotes: what each of them says."""

from __future__ import annotations

from loaders.readers.docx.flow import Flow
from loaders.readers.docx.names import w
from loaders.readers.docx.package import Package


def read_notes(package: Package, flow: Flow) -> dict[tuple[str, str], str]:
    """Give the notes of a document by sort and id; separators between text and notes are none."""
    texts = {}
    for sort in ("footnotes", "endnotes"):
        for root in package.related(sort):
            for note in root:
                if note.get(w("type")) in (None, "normal"):
                    lines = (event.line.strip() for event in flow.events(note))
                    texts[sort, note.get(w("id")) or ""] = " ".join(line for line in lines if line)
    return texts
