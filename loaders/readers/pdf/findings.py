"""What of a PDF could not be read: pages without text, letters without meaning, text set across a page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from graphmodel.records import Finding, Place
from loaders.readers.pdf.sheet import Sheet

OCR = "Add a text layer with OCR first, for instance: ocrmypdf IN.pdf OUT.pdf"
_MANY = 20  # letters of a page


def findings_of(file: str, sheets: Sequence[Sheet]) -> Iterator[Finding]:
    """Give what was not read, pages that follow each other in one finding."""
    for run in _runs(sheets, lambda sheet: not sheet.words and sheet.pictures > 0):
        what = "are pictures" if len(run) > 1 else "is a picture"
        yield Finding("no-text-layer", "warning", f"{_pages(run)} {what} without text. {OCR}.", _place(file, run))
    for run in _runs(sheets, lambda sheet: sheet.unmapped > 0):
        lost = sum(sheet.unmapped for sheet in run)
        message = f"{_pages(run)}: {lost} letters have no meaning in the file and were left out. {OCR} --force-ocr."
        severe = any(sheet.unmapped > _MANY for sheet in run)
        yield Finding("letters-unmapped", "warning" if severe else "note", message, _place(file, run))
    for run in _runs(sheets, lambda sheet: bool(sheet.slanted)):
        message = f"Text set at an angle was left out: {run[0].slanted}"
        yield Finding("slanted-text", "note", message, _place(file, run))


def _runs(sheets: Sequence[Sheet], which: Callable[[Sheet], bool]) -> Iterator[list[Sheet]]:
    """Go through pages that follow each other and of which something holds."""
    for holds, group in groupby(sheets, which):
        if holds:
            yield list(group)


def _pages(run: Sequence[Sheet]) -> str:
    if len(run) == 1:
        return f"Page {run[0].number}"
    return f"Pages {run[0].number} to {run[-1].number}"


def _place(file: str, run: Sequence[Sheet]) -> Place:
    return Place(file, page=run[0].number)
