"""Web pages: the plan that a page shows, without what every page of the site has."""

from __future__ import annotations

from pathlib import Path

from graphmodel.errors import FileRefused
from graphmodel.records import Finding, Place
from loaders.document import Document
from loaders.guard import no_disguise
from loaders.readers.gathering import Gathering
from loaders.readers.html.encoding import decoded
from loaders.readers.html.page import Page
from loaders.readers.html.walk import Walk
from loaders.readers.settling import settle

_MOST_TAGS = 800_000
_LARGEST = 24 * 1024 * 1024


def read(path: Path, data: bytes) -> Document:
    """Give a web page as a document; what it hides or has on every page is left out and said."""
    no_disguise(path, data)
    text, encoding = decoded(path, data)
    gathering = Gathering(path.name)
    if encoding.lower() not in ("utf-8", "us-ascii", "ascii"):
        said = Finding("encoding", "note", f"The page is not UTF-8; it was read as {encoding}.", Place(path.name))
        gathering.findings.append(said)
    show(path, text, gathering)
    return gathering.document(path, data, "html")


def show(path: Path, text: str, gathering: Gathering) -> None:
    """Add what a page shows to what was gathered; raise FileRefused for one that is larger than any plan's."""
    from loaders.readers.html.parsing import parsed, without_pictures

    text = without_pictures(text)
    if len(text) > _LARGEST or text.count("<") > _MOST_TAGS:
        raise FileRefused(f"{path} is larger than any plan's page", "Save the part with the plan by itself.")
    root = parsed(path, text)
    if root is None:
        raise FileRefused(f"{path} holds no text", "Save the page again from the browser.")
    page = Page.of(root)
    settle(gathering, Walk(page).events())
    for message in page.left_out():
        gathering.lost("page-furniture", "note", message, Place(gathering.file))
