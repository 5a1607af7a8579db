"""Word documents: everything that is printed in the body, tracked insertions kept and deletions left out and said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from graphmodel.errors import FileRefused
from graphmodel.records import Place, Severity
from loaders.document import Document
from loaders.fragments import plain
from loaders.readers.docx.flow import Event, Flow, Written
from loaders.readers.docx.inline import Inline
from loaders.readers.docx.looks import Looks
from loaders.readers.docx.notes import Notes
from loaders.readers.docx.numbering import Numbering
from loaders.readers.docx.package import opened
from loaders.readers.docx.styles import Styles
from loaders.readers.docx.table import Grid
from loaders.readers.gathering import Gathering

_SAID: dict[str, tuple[Severity, str]] = {
    "deletion": ("note", "A tracked deletion was left out"),
    "hidden-text": ("note", "Hidden text was left out"),
    "hidden-row": ("note", "A hidden row was left out"),
    "struck-out": ("warning", "The text is struck out and was read all the same"),
}


def read(path: Path, data: bytes) -> Document:
    """Give a Word file as a document; what it does not print is left out and said."""
    from lxml.etree import LxmlError

    try:
        return _read(path, data)
    except (LxmlError, RecursionError) as error:
        raise FileRefused(f"{path} is broken inside ({error})", "Open it and save it anew.") from error


def _read(path: Path, data: bytes) -> Document:
    package = opened(path, data)
    styles = Styles.of(next(package.related("styles"), None))
    flow = Flow(package, styles, Numbering.of(next(package.related("numbering"), None)), Inline(styles))
    events = list(flow.events(package.body))
    gathering = Gathering(path.name)
    _gather(gathering, events, Notes.of(package, flow))
    _say_unread(gathering, flow)
    return gathering.document(path, data, "docx")


def _gather(gathering: Gathering, events: Sequence[Event], notes: Notes) -> None:
    """Add the events as blocks; the notes of a section stand at its end, as at the foot of a page."""
    looks = Looks.of(events)
    for at, event in enumerate(events):
        if isinstance(event, Grid):
            _table(gathering, event, notes)
            continue
        level = looks.level(event)
        if level is not None:
            notes.flush(gathering)
        _paragraph(gathering, event, level, _in_list(events, at))
        notes.meet(event.notes)
    notes.flush(gathering)


def _in_list(events: Sequence[Event], at: int) -> bool:
    """Say whether a marked paragraph has another beside it; one alone may be a heading with its number."""
    near = (events[n] for n in (at - 1, at + 1) if 0 <= n < len(events))
    return any(isinstance(each, Written) and each.marker for each in near)


def _paragraph(gathering: Gathering, paragraph: Written, level: int | None, in_list: bool) -> None:
    _say(gathering, paragraph.lost, None)
    text, marker = paragraph.text, paragraph.marker
    if not text.strip():
        return
    if level is not None:
        gathering.heading(paragraph.line if marker != "•" else text, level)
    elif paragraph.contents:
        gathering.text(f"{text.strip()}\t" if "\t" not in text else text)
    elif marker and (marker == "•" or in_list):
        gathering.item(text, marker, paragraph.depth)
    else:
        gathering.text(paragraph.line)


def _table(gathering: Gathering, grid: Grid, notes: Notes) -> None:
    place = gathering.table(grid.rows(), grid.headed)
    _say(gathering, grid.shape.lost, place)
    for event in grid.events():
        if isinstance(event, Written):
            _say(gathering, event.lost, place)
            notes.meet(event.notes)


def _say(gathering: Gathering, lost: Iterable[tuple[str, str]], place: Place | None) -> None:
    for code, text in lost:
        severity, what = _SAID[code]
        gathering.lost(code, severity, f"{what}: {plain(text)[:120]}", place)


def _say_unread(gathering: Gathering, flow: Flow) -> None:
    """Say what a Word file holds beside text: pictures, comments, documents within it."""
    nowhere = Place(gathering.file)
    if flow.inline.pictures:
        gathering.lost(
            "pictures", "note", f"{flow.inline.pictures} pictures or drawings hold no text to read.", nowhere
        )
    if flow.inline.comments:
        gathering.lost("comments", "note", f"{flow.inline.comments} comments were left out.", nowhere)
    for what in flow.unread:
        gathering.lost("not-read", "warning", f"The file holds {what}, which was not read.", nowhere)
