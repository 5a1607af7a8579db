"""Word documents: all that is printed in the body; tracked insertions kept, deletions left out and said."""

from __future__ import annotations

from pathlib import Path

from graphmodel.errors import FileRefused
from graphmodel.records import Place
from loaders.document import Document
from loaders.readers.docx.flow import Flow
from loaders.readers.docx.inline import Inline
from loaders.readers.docx.notes import read_notes
from loaders.readers.docx.numbering import Numbering
from loaders.readers.docx.package import opened
from loaders.readers.docx.styles import Styles
from loaders.readers.gathering import Gathering
from loaders.readers.settling import settle


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
    settle(gathering, events, read_notes(package, flow))
    _say_unread(gathering, flow)
    return gathering.document(path, data, "docx")


def _say_unread(gathering: Gathering, flow: Flow) -> None:
    """Say what a Word file holds beside text: pictures, comments, documents within it."""
    nowhere = Place(gathering.file)
    if flow.inline.pictures:
        count = f"{flow.inline.pictures} picture{'s' * (flow.inline.pictures > 1)}"
        gathering.lost("pictures", "note", f"{count} without text to read.", nowhere)
    if flow.inline.comments:
        count = f"{flow.inline.comments} comment{'s' * (flow.inline.comments > 1)}"
        gathering.lost("comments", "note", f"{count} of reviewers left out.", nowhere)
    for what in flow.unread:
        gathering.lost("not-read", "warning", f"The file holds {what}, which was not read.", nowhere)
