"""Entries of action tables to actions: which words are code, title, lead, outcomes, dates."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from graphmodel.ids import digest, numbered, slug
from graphmodel.records import Action, Finding, Status, Timescale
from loaders.fragments import bullets, footnote_marks, one_line, or_none
from loaders.leading import parties_of
from loaders.phrases.codes import CODE, same_code, split_code
from loaders.phrases.flags import split_flags, split_update
from loaders.phrases.leads import split_lead
from loaders.phrases.links import links, without_links
from loaders.phrases.times import timescale
from loaders.tables.headers import QUARTERS, TITLE_FIELDS
from loaders.tables.rows import Entry
from loaders.tables.wording import heading, words
from loaders.titles import bare_name

_CLOSING_DATE = re.compile(r"\b(?:by|before)\s(?:\S+\s){0,5}\S*\d{2}$", re.I)
BETWEEN = " – "  # the headings of one action
_TICK = re.compile(r"^(?:[x✓✔√●•■*]+|yes|y)$", re.I)


@dataclass(frozen=True, slots=True)
class Governed:
    """An entry with what governs it; `headings` are all those above it, outermost first."""

    entry: Entry
    section: str | None
    priority: str | None
    locality: str | None
    coded: bool
    headings: tuple[str, ...] = ()


def action(governed: Governed, order: int) -> Action:
    """Give the action that an entry is; its id is given later, when all are known."""
    entry = governed.entry
    code, title, bracket = _code_title_lead(governed)
    title, update = split_update(title)
    title, flags = split_flags(without_links(title))
    title, twice = once(title)
    title = title or one_line(entry.cell(entry.header.title))  # nothing but a bracket or a flag is a title too
    summary = _summary(entry)
    lead_cell = entry.text("lead") or bracket
    status = _status(entry, update)
    priority = or_none(entry.text("priority")) or governed.priority
    return Action(
        id="",
        order=order,
        code=code,
        title=title,
        summary=without_links(summary) if summary else None,
        outcomes=bullets(entry.text("outcome")),
        measures=bullets(entry.text("measure")),
        resources=or_none(entry.text("resources")),
        timescale=_timescale(entry),
        parties=parties_of(entry, lead_cell),
        section=or_none(entry.text("section")) or governed.section,
        priority=bare_name(priority) if priority else None,
        locality=or_none(entry.text("locality")) or governed.locality,
        links=tuple(c for c in links(*_linking(entry)) if not code or same_code(c) != same_code(code)),
        flags=tuple(dict.fromkeys((*flags, *_flag_column(entry)))),
        place=entry.row.place,
        lead_cell=or_none(lead_cell),
        status=status,
        notes=footnote_marks(" ".join(entry.row.cells)),
        findings=_findings(entry, twice),
    )


def once(text: str) -> tuple[str, bool]:
    """Give a text that is printed twice in a row once, and whether it was."""
    half = len(text) // 2
    twice = len(text) > 40 and text[:half].strip() == text[half:].strip()
    return (text[:half].strip(), True) if twice else (text, False)


def _findings(entry: Entry, twice: bool) -> tuple[Finding, ...]:
    said = Finding(
        "printed-twice", "note", "The same words stand twice in the cell; they are kept once.", entry.row.place
    )
    return (said,) if twice else ()


def _code_title_lead(governed: Governed) -> tuple[str | None, str, str | None]:
    entry, header = governed.entry, governed.entry.header
    title, lead = entry.opening(header.title).strip(" .:–-") or one_line(entry.cell(header.title)), None
    if header.columns("title_lead") and not entry.text("lead"):
        title, lead = split_lead(title)
    if not title:  # an action has one, be it what stands for it in another column
        title = next((one_line(entry.cell(i)) for i in header.columns(*TITLE_FIELDS) if entry.cell(i)), "")
        title = title or one_line(entry.text("outcome")) or one_line(entry.row.text)
    code = _code_cell(entry)
    if code is None and governed.coded:
        code, title = split_code(title)
    return code, title, lead


def _code_cell(entry: Entry) -> str | None:
    text = one_line(without_links(entry.text("code")))
    if not text:
        return None
    match = CODE.match(text)
    return text if len(text) <= 12 or not match else (split_code(text)[0] or text[:12])


def _summary(entry: Entry) -> str | None:
    """Give the words about the work that stand apart from the title, in printed order."""
    header = entry.header
    columns = [i for i in header.columns(*TITLE_FIELDS) if i != header.title]
    opening = entry.opening(header.title)
    behind = one_line(entry.cell(header.title)).removeprefix(opening).lstrip(" .:–-") if opening else ""
    return or_none(" ".join(filter(None, (behind, *(entry.cell(i) for i in columns)))))


def _linking(entry: Entry) -> Sequence[str]:
    return [one_line(entry.cell(i)) for i in entry.header.columns("code", "links", "outcome", "note", *TITLE_FIELDS)]


def _timescale(entry: Entry) -> Timescale:
    """Read the timescale column, or a start and an end column; a review column adds its date."""
    columns = entry.header.columns("timescale")
    told = next((one_line(entry.cell(i)) for i in columns if entry.cell(i)), None)
    when = timescale(told or _quarters(entry)) if columns or _quarters(entry) else _dated_measure(entry)
    first, last, review = (timescale(one_line(entry.text(name))) for name in ("start", "end", "review"))
    if first.text and when.text and not last.text:
        last = when  # 'Start' and 'Due'
    if first.text or last.text:
        text = " to ".join(t for t in (first.text, last.text) if t)
        when = Timescale(text, first.start or first.end, last.end or last.start, first.ongoing or last.ongoing)
        if first.end and first.start is None:
            when = replace(when, start=first.end.replace(day=1) if _whole_month(first) else first.end)
    if review.text:
        when = replace(when, review=review.end or review.review, text=when.text or review.text)
    return when


def _dated_measure(entry: Entry) -> Timescale:
    """Read the date in a target or milestone, or that the action closes with, where no column is there for time."""
    found = timescale(one_line(entry.text("measure")))
    closing = _CLOSING_DATE.search(one_line(entry.cell(entry.header.title)).rstrip(" ."))
    if found.start is found.end is None and closing:
        found = timescale(closing[0])
    return found if found.start or found.end else Timescale()


def _quarters(entry: Entry) -> str | None:
    """Give the quarters whose columns are ticked as words: 'Q1 2025/26 to Q2 2025/26'."""
    ticked = [entry.header.words[i] for i in entry.header.columns(*QUARTERS) if _TICK.match(one_line(entry.cell(i)))]
    return " to ".join(dict.fromkeys((ticked[0], ticked[-1]))) if ticked else None


def _whole_month(when: Timescale) -> bool:
    return not re.search(r"\b\d{1,2}(?:st|nd|rd|th)?[\s/.-]", when.text or "")


def _flag_column(entry: Entry) -> tuple[str, ...]:
    text = one_line(entry.text("flag"))
    return (text.lower(),) if text else ()


def _status(entry: Entry, update: str | None) -> Status | None:
    """Give status and colour as printed; a quarter's column that holds words is the state at that quarter."""
    header = entry.header
    told = [one_line(entry.cell(i)) for i in header.columns(*QUARTERS)]
    updates = ([update] if update else []) + [text for text in told if text and not _TICK.match(text)]
    later = [one_line(entry.cell(i)) for i in header.columns("timescale")[1:] if entry.cell(i)]
    text = or_none(" ".join([entry.text("status"), *later])) or (updates[-1] if updates else None)
    rag = or_none(entry.text("rag"))
    colours = words("rag")
    colour = colours.get(heading(rag or text or ""))
    if colour is None and rag:
        said = f" {heading(rag)} "
        colour = next((c for word, c in colours.items() if len(word) > 1 and f" {word} " in said), None)
    return Status(text or rag, colour) if text or rag else None


def with_ids(plan: str, actions: Sequence[Action]) -> list[Action]:
    """Give the actions their ids: by the code where it is the only one, else by code, section and title.

    A row moved by a page keeps its id, and so does one whose wording changed under the same code.
    """
    times = Counter(same_code(a.code) for a in actions if a.code)
    keys = [f"{plan}/{_key(a, times)}" for a in actions]
    return [replace(a, id=key) for a, key in zip(actions, numbered(keys), strict=True)]


def _bare(section: str | None) -> str | None:
    """Give headings without their numbers, which another edition may change."""
    return BETWEEN.join(map(bare_name, section.split(BETWEEN))) if section else None


def _key(found: Action, times: Counter[str]) -> str:
    over = found.locality or _bare(found.section) or found.priority
    section = slug(over, 30) if over else "plan"
    if not found.code:
        return f"{section}/{slug(found.title, 40)}-{digest(found.title, size=4)}"
    code = re.sub(r"[^a-z0-9.-]+", "-", same_code(found.code))
    return code if times[same_code(found.code)] == 1 else f"{code}/{section}/{digest(found.title, size=4)}"
