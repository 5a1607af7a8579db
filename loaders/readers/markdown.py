"""Markdown: rendered to a page as its writer meant it, then read like any other page."""

from __future__ import annotations

import re
from pathlib import Path

from graphmodel.errors import FileRefused
from graphmodel.records import Finding, Place
from loaders.document import Document
from loaders.guard import no_disguise, no_endless_line
from loaders.readers.drawn import with_tables
from loaders.readers.gathering import Gathering
from loaders.readers.html import show
from loaders.readers.text import decode

_LARGEST = 8 * 1024 * 1024
_LONGEST_LINE = 100_000  # emphasis and links are looked for in time that grows with the square
_DEEPEST = 60
_FRONT = re.compile(r"\A---[ \t]*\n(.{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S)
_TITLE = re.compile(r"^title\s*:\s*[\"']?(.+?)[\"']?\s*$", re.M)
_DELIMITER = re.compile(r"^\s{0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$")
_HEADING_MARK = re.compile(r"(?<=\S)[ \t]+\{[#.][^{}\n]{0,200}\}[ \t]*$", re.M)
_BOX = re.compile(r"^:{3,}.{0,200}$", re.M)
_NOTE = re.compile(r"\[\^([\w-]{1,30})\]")
_NOTE_TEXT = re.compile(r"^\[\^([\w-]{1,30})\]:[ \t]*", re.M)
_BAR = re.compile(r"(?<!\\)\|")
_MOST_ROWS, _MOST_MORE = 10_000, 50


def read(path: Path, data: bytes) -> Document:
    """Give a Markdown file as a document: its tables, lists and headings, and what stands in it as html."""
    no_disguise(path, data)
    text, findings = decode(path, data)
    if len(text) > _LARGEST:
        raise FileRefused(f"{path} is larger than any plan", "Save the part with the plan by itself.")
    no_endless_line(path, text, _LONGEST_LINE)
    gathering = Gathering(path.name)
    gathering.findings += [Finding(f.code, f.severity, f.message, Place(path.name)) for f in findings]
    text = _with_room(_plainer(_body(text.replace("\r\n", "\n").replace("\r", "\n"), gathering)), gathering)
    show(path, _page(path, text), gathering)
    return gathering.document(path, data, "markdown")


def _plainer(text: str) -> str:
    """Give the text without what only Pandoc knows: marks of headings and boxes; its footnotes as raised numbers."""
    text = _BOX.sub("", _HEADING_MARK.sub("", text))
    numbers = {name: n for n, name in enumerate(dict.fromkeys(_NOTE.findall(text)), 1)}
    text = _NOTE_TEXT.sub(lambda m: f"<sup>{numbers[m[1]]}</sup> ", text)
    return _NOTE.sub(lambda m: f"<sup>{numbers[m[1]]}</sup>", text)


def _page(path: Path, text: str) -> str:
    """Give the text as a page; raise FileRefused where lists and quotations are nested deeper than any writer's."""
    from markdown_it import MarkdownIt

    writer = MarkdownIt("commonmark", {"html": True, "maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
    tokens = writer.parse(with_tables(text, writer.render))
    if max((token.level for token in tokens), default=0) >= _DEEPEST - 1:
        raise FileRefused(f"{path} is nested deeper than any plan", "Save the part with the plan by itself.")
    return str(writer.renderer.render(tokens, writer.options, {}))


def _body(text: str, gathering: Gathering) -> str:
    """Give the text below the front matter; a title there is the document's first heading."""
    front = _FRONT.match(text)
    if front is None:
        return text
    title = _TITLE.search(front[1])
    body = text[front.end() :]
    if title and not re.search(rf"^#\s+{re.escape(title[1])}\s*$", body, re.M):
        gathering.heading(title[1], 1)
    return body


def _with_room(text: str, gathering: Gathering) -> str:
    """Give every table as many columns as its longest row has.

    Markdown would drop what is beyond the header, and take no table at all where header and rule differ in width.
    """
    lines = text.split("\n")
    for at, line in enumerate(lines):
        if at and "-" in line and _DELIMITER.match(line) and "|" in lines[at - 1] and "|" in line:
            longest = max(map(_cells, lines[at - 1 : _end(lines, at)]))
            headed = _cells(lines[at - 1])
            if longest > _cells(line) or headed < longest:
                lines[at - 1], lines[at] = _longer(lines[at - 1], longest, " "), _longer(line, longest, "---")
            if longest > max(headed, _cells(line)):
                message = f"A row has {longest} cells under {headed} headings; a bar within a cell is written \\|."
                gathering.lost("too-many-cells", "warning", message)
    return "\n".join(lines)


def _end(lines: list[str], at: int) -> int:
    """Give where the table ends whose rule stands at a line."""
    return next((n for n in range(at + 1, min(len(lines), at + _MOST_ROWS)) if not lines[n].strip()), len(lines))


def _longer(row: str, width: int, cell: str) -> str:
    width = min(width, _cells(row) + _MOST_MORE)
    return row.strip().removesuffix("|") + f"|{cell}" * (width - _cells(row)) + "|"


def _cells(row: str) -> int:
    return len(_BAR.split(row.strip().removeprefix("|").removesuffix("|")))
