"""Footnotes and endnotes: gathered where they are met, printed at the end of their section."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from loaders.readers.docx.flow import Flow
from loaders.readers.docx.names import w
from loaders.readers.docx.package import Package
from loaders.readers.gathering import Gathering

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(slots=True)
class Notes:
    """The notes of a document by sort and id, and those met since the last heading."""

    texts: Mapping[tuple[str, str], str]
    _met: list[tuple[int, str]] = field(default_factory=list)
    _count: int = 0

    @classmethod
    def of(cls, package: Package, flow: Flow) -> Notes:
        """Give the notes that a document has; separators between text and notes are none."""
        texts = {}
        for sort in ("footnotes", "endnotes"):
            for root in package.related(sort):
                for note in root:
                    if note.get(w("type")) in (None, "normal"):
                        lines = (event.line.strip() for event in flow.events(note))
                        texts[sort, note.get(w("id")) or ""] = " ".join(line for line in lines if line)
        return cls(texts)

    def meet(self, references: Iterable[tuple[str, str]]) -> None:
        """Remember the notes that a paragraph refers to."""
        for reference in references:
            self._count += 1
            if self.texts.get(reference):
                self._met.append((self._count, self.texts[reference]))

    def flush(self, gathering: Gathering) -> None:
        """Add the notes met so far as paragraphs, each with its raised number."""
        met, self._met = self._met, []
        for count, text in met:
            gathering.text(f"{str(count).translate(_RAISED)} {text}".replace("\n", " "))
