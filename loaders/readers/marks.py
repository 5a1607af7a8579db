"""Marks as they are printed before a point, and lines that are no text of the plan: known to every reader of prose."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from graphmodel.records import Place
from loaders.document import Block, Item, Paragraph
from loaders.fragments import BULLETS, plain

_ITEM = re.compile(rf"^\s*(?:([-–*{BULLETS}])\s*(?=\S)|(\(?[a-z0-9]{{1,2}}\))\s+)(.*)$", re.S)
_NUMBERED = re.compile(r"^(?P<marker>\d{1,2}[.)])\s+(?P<text>\S.*)$", re.S)
_FURNITURE = re.compile(r"^\s*(?:page\s+\d+(?:\s+of\s+\d+)?|\d{1,3}|figure\s+\d+[a-z]?)\s*[.:]?\s*$", re.I)
_OPENS = re.compile(rf"^\s*(?:[-–*{BULLETS}]\s|[{BULLETS}]|\(?(?:[a-z]|\d{{1,2}})[.)]\s)")
_LEADING = f"{BULLETS}\uf0b7\uf0a7\uf076\uf0d8 "
_LABEL = re.compile(r"\s*[^\W\d_][\w/’' ]{1,40}:\s")
_ENDED = re.compile(r"[.:;!?)\]’”'\"]\s*$")


def prose(text: str, place: Place, depth: int = 0) -> Item | Paragraph | None:
    """Give a line of text as what it is by its printed mark; None for a page number and the like."""
    match = _ITEM.match(text)
    if match:
        words = plain(match[3])
        return Item(words, place, (match[1] or match[2]).strip(), depth) if words else None
    words = plain(text)
    return Paragraph(words, place) if words and not _FURNITURE.match(words) else None


def unmarked(text: str, marker: str) -> str:
    """Give a point without the mark that some exports write although its list has it."""
    bare = text.lstrip()
    return bare.lstrip(_LEADING) if marker in BULLETS else bare.removeprefix(marker).lstrip()


def lines(text: str) -> list[str]:
    """Give the parts of a paragraph that soft line breaks set apart: points, and lines that stand for themselves.

    A paragraph that is only broken to fit the page stays whole.
    """
    parts = [line for line in text.split("\n") if line.strip()]
    if len(parts) < 2:
        return parts
    if any(_OPENS.match(part) for part in parts):
        return _points(parts)
    alone = all(re.match(r"\s*[^\s\Wa-z_]", part) for part in parts)
    ended = all(len(part) <= 60 or _ENDED.search(part) for part in parts[:-1])
    labelled = all(_LABEL.match(part) for part in parts)
    return parts if alone and (ended or labelled) else [" ".join(parts)]


def _points(parts: Sequence[str]) -> list[str]:
    """Join what goes on to the point before it."""
    points: list[str] = []
    for part in parts:
        if points and not _OPENS.match(part) and (_OPENS.match(points[-1]) or re.match(r"\s*[a-z]", part)):
            points[-1] += f" {part.strip()}"
        else:
            points.append(part)
    return points


def numbered_runs(blocks: Sequence[Block]) -> Iterator[Block]:
    """Take numbered lines that follow each other without a gap for a list; a lone one may be a heading."""
    numbers = [_NUMBERED.match(block.text) if isinstance(block, Paragraph) else None for block in blocks]
    for at, block in enumerate(blocks):
        match = numbers[at]
        beside = (n for n in (at - 1, at + 1) if 0 <= n < len(blocks) and numbers[n])
        if match and any(_close(block.place, blocks[n].place) for n in beside):
            yield Item(match["text"], block.place, match["marker"], opening=_after(match["marker"], block))
        else:
            yield block


def _after(marker: str, block: Block) -> str:
    """Give the words that name a block without its number."""
    return block.opening.removeprefix(marker).strip() if isinstance(block, Paragraph) else ""


def _close(a: Place, b: Place) -> bool:
    """Say whether no blank line stands between; only places with lines can tell."""
    return a.line is None or b.line is None or abs(a.line - b.line) == 1
