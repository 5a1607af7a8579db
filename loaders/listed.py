"""Actions in running text: 'Action 3: … Lead: … By: …' as paragraphs, numbered points or bullets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from loaders.document import Row
from loaders.fragments import one_line
from loaders.outline import Section
from loaders.phrases.codes import CODED_NAME
from loaders.phrases.dates import spans
from loaders.phrases.times import is_time
from loaders.stream import Piece, stream
from loaders.tables.headers import CHOSEN, Header
from loaders.tables.rows import Entry, Reading
from loaders.tables.wording import heading, words

_START = re.compile(
    r"^(?:action|commitment|task|deliverable)\s*(?P<ref>[A-Z]{0,3}\d+(?:[.\-]\d+)*[a-z]?)\s*[:.)–-]*\s+"
    r"(?P<text>\S.*)$",
    re.I | re.S,
)
_NUMBERED = re.compile(r"^(?P<ref>[A-Z]{0,3}\d{1,2}(?:[.\-]\d{1,2})+[a-z]?)[.)]?\s+(?P<text>[A-Z].*)$", re.S)
_FIELDS = (*CHOSEN, "review", "priority", "locality", "activity", "note")
_HEADED = re.compile(
    r"^(?:(?:the|our|key|main|priority|agreed|planned|proposed|local|partnership|specific|these)\s+)*actions"
    r"(?:\s+(?:we|to be|that|for|required|needed|are|include)\b[^.]{0,50})?\s*:?$|"
    r"^what (?:are we going to|we are going to|will we|we will) do\s*[?:]?$",
    re.I,
)
_WE_WILL = re.compile(r"^we will:?$", re.I)
_TOPICS = ("priority", "priority area", "priority theme", "theme", "objective", "outcome", "aim", "strand", "pillar")
_BY = re.compile(r"^(?P<lead>.*?)\s*[,;–-]\s*(?P<when>by\s.*|[^,;]*)$", re.I | re.S)
_DASHED = re.compile(r"^(?P<label>[A-Z][\w/’' ]{1,40}?)\s+[–—-]\s+", re.M)
_ANY_LABEL = re.compile(r"^[A-Z][\w/’' ]{2,30}:\s+\S")
_LIST_NUMBER = re.compile(r"^\(?(?P<number>\d{1,3})[.)]?$")
_CLOSING = " ;,.()[]|–-"


def read_listed(section: Section, promised: bool = True) -> Reading | None:
    """Give the actions that a section states in running text, None where it states none so.

    Points below 'We will:' are taken for actions where the document is `promised` to be a plan.
    """
    entries = [entry for group in _groups(list(stream([section]))) if (entry := _entry(group))]
    sure = [entry for entry in entries if len(entry.header.columns(*CHOSEN)) > 0]
    if not sure or len(sure) < 0.5 * len(entries):
        entries = list(_points(list(stream([section])), promised))
    return Reading(entries, [], len(entries)) if entries else None


def _points(pieces: Sequence[Piece], promised: bool) -> Iterator[Entry]:
    """Go through the points below a heading or line that says 'Actions'; points below a point belong to it."""
    headed, gathered = False, list[Piece]()
    for piece in pieces:
        if piece.item is None:
            headed = _announces(piece, promised) or (headed and piece.text.endswith(":") and not gathered)
        elif headed and piece.item.depth == 0:
            gathered.append(piece)
    header = Header(("code", "title", "activity"), ("", "Action", ""))
    for piece in gathered:
        name = _name(piece, piece.text)
        yield Entry(Row((name.code, name.title, name.rest.strip(_CLOSING)), piece.place), header, None)


class _Name(NamedTuple):
    """How an action's text begins: its number, its name, and what stands behind the name."""

    code: str
    title: str
    rest: str


def _name(piece: Piece, text: str) -> _Name:
    """Take the beginning of an action apart: a number of its own or of its list, a name that is set off."""
    coded = CODED_NAME.match(text)
    sure = coded if coded and (piece.named or (piece.item and coded["mark"])) else None
    match = _START.match(text) or _NUMBERED.match(text) or sure
    listed = _LIST_NUMBER.match(piece.item.marker) if piece.item else None
    code, body = (match["ref"], match["text"]) if match else (listed["number"] if listed else "", text)
    behind = len(piece.opening) - (len(text) - len(body))
    name = body[:behind] if behind > 0 and text.startswith(piece.opening) else ""
    if len(name.split()) < 2 or name == body or _opens_with_label(name + " "):
        return _Name(code, body.strip(_CLOSING + "\n•"), "")
    return _Name(code, name.strip(_CLOSING + "\n•"), body[len(name) :].lstrip(_CLOSING))


def _announces(piece: Piece, promised: bool) -> bool:
    """Say whether a line tells that actions follow; 'We will:' does so below a priority or objective."""
    if _WE_WILL.match(piece.text):
        return promised and any(title.kind in _TOPICS for title in piece.section.path)
    return bool(_HEADED.match(piece.text))


def _groups(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Gather each beginning of an action with the labelled lines that follow it."""
    group: list[Piece] = []
    for piece, following in zip_longest(pieces, pieces[1:]):
        if piece.table is not None:
            yield from _done(group)
            group = []
        elif group and _told_below(group, piece):
            group.append(piece)
        elif _begins(piece) or _heads(piece, following):
            yield from _done(group)
            group = [piece]
        elif group and (_opens_with_label(piece.text) or _goes_on(group[-1], piece)):
            group.append(piece)
        else:
            yield from _done(group)
            group = []
    yield from _done(group)


def _done(group: list[Piece]) -> Iterator[list[Piece]]:
    if group:
        yield group


def _begins(piece: Piece) -> bool:
    """An action's own number begins one, and so does a point that names its lead, or a heading that is an action."""
    if piece.named or _START.match(piece.text) or (piece.title is None and _NUMBERED.match(piece.text)):
        return True
    fields = {label.field for label in _labels(piece.text)}
    return piece.title is None and "lead" in fields and not _opens_with_label(piece.text)


def _heads(piece: Piece, following: Piece | None) -> bool:
    """A line of its own is an action where the next line names its lead, time or outcome."""
    inner = (piece.title is None or piece.title.kind in (None, "action")) and not _has_label(piece.text)
    return inner and following is not None and following.title is None and _opens_with_label(following.text)


def _goes_on(before: Piece, piece: Piece) -> bool:
    """Points below a label with nothing behind it belong to it: 'Outcomes:' and a list."""
    return piece.item is not None and (before.item is not None or before.text.rstrip().endswith(":"))


def _told_below(group: list[Piece], piece: Piece) -> bool:
    """Below a heading that is an action, text up to its first label tells what it is, points what their label says."""
    if group[0].named and _goes_on(group[-1], piece):
        return True
    unnamed = piece.title is None and not piece.named and (piece.item is None or not _begins(piece))
    return group[0].named and unnamed and not any(_opens_with_label(each.text) for each in group)


def _entry(group: list[Piece]) -> Entry | None:
    text = "\n".join(("• " if piece.item and n else "") + one_line(piece.text) for n, piece in enumerate(group))
    labels = _labels(text)
    numbered = _START.match(text) or _NUMBERED.match(text)
    if (not numbered and not labels) or (not _begins(group[0]) and len({label.field for label in labels}) < 2):
        return None
    name = _name(group[0], text[: labels[0].at if labels else len(text)])
    if not name.title:
        return None
    ends = [*(label.at for label in labels[1:]), len(text)][: len(labels)]
    values = [_value(text[label.to : end]) for label, end in zip(labels, ends, strict=True)]
    labels, values = _with_time(labels, values)
    fields = ("code", "title", "activity", *(label.field for label in labels))
    header = Header(fields, ("", "Action", "", *(label.text for label in labels)))
    return Entry(Row((*name, *values), group[0].place), header, None)


def _with_time(labels: list[_Label], values: list[str]) -> tuple[list[_Label], list[str]]:
    """Part 'Lead: Police, by May 2026' into the lead and the time, where no other words tell the time."""
    timed = any(label.field == "timescale" for label in labels)
    for at, (label, value) in enumerate(zip(labels, values, strict=True)):
        match = _BY.match(value)
        told = match and (spans(match["when"]) or is_time(match["when"]))
        if label.field == "lead" and match and told and not timed:
            time = label._replace(text="by", field="timescale")
            return [*labels, time], [*values[:at], match["lead"], *values[at + 1 :], match["when"]]
    return labels, values


def _value(text: str) -> str:
    bare = text.strip(" ;,|–-\n•[")
    return bare.removesuffix(")") if bare.count(")") > bare.count("(") else bare.rstrip("]")


class _Label(NamedTuple):
    """A label inside running text: where it stands, its words, the field it names."""

    at: int
    to: int
    text: str
    field: str


def _labels(text: str) -> list[_Label]:
    """Give the labels in a text: before each colon the longest run of words that names a column."""
    found = []
    for colon in re.finditer(r"\s?:(?=\s|$)", text):
        words_before = list(re.finditer(r"[\w/’']+", text[max(0, colon.start() - 60) : colon.start()]))
        base = max(0, colon.start() - 60)
        for start in words_before[-8:]:
            label = text[base + start.start() : colon.start()]
            at = base + start.start()
            field = _field(label, at)
            if field in _FIELDS and "\n" not in label and (label[0].isupper() or at == 0):
                found.append(_Label(at, colon.end(), label, field))
                break
    for dash in _DASHED.finditer(text):
        field = _field(dash["label"], dash.start())
        if field in _FIELDS:
            found.append(_Label(dash.start(), dash.end(), dash["label"], field))
    return sorted(found)


def _field(label: str, at: int) -> str | None:
    """Give the field that a label names; what would head the names of actions tells, behind a name, how it is done."""
    field = words("fields").get(heading(label))
    return "activity" if field == "title" and at and heading(label).startswith("how ") else field


def _has_label(text: str) -> bool:
    """Say whether a line is a label with its value, be the label one that is known or not: 'Working with: …'."""
    return _opens_with_label(text) or bool(_ANY_LABEL.match(text))


def _opens_with_label(text: str) -> bool:
    return any(label.at == 0 for label in _labels(text))
