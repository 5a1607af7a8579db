"""Who answers to whom: reports, escalation, reviews and chairs, by the words between two bodies of one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graphmodel.conclusions import Body, How, Report
from graphmodel.mentions.lines import Line, lines_of, sentence
from graphmodel.mentions.sentences import sentence_around
from graphmodel.mentions.signals import Signals
from graphmodel.mentions.spans import Span, Spans
from graphmodel.records import Plan

LISTS: tuple[How, ...] = ("escalates", "reports", "reviews")
_TOWARDS: dict[str, str] = {
    "reports": r"(?:to|through|via|into|at)",
    "escalates": r"(?:to|through|via|into|with)",
    "reviews": r"(?:by|in|within|at|through|via)",
}
_ON_THE_WAY = (
    r"\s+(?:(?:the|its|their|our|this|each|every|both|then|back|up|local|regular|relevant)\s+"
    r"|[\w-]+(?:ly)\s+|[\w-]+['’]s?\s+)*$"
)
_FAR = 70
_SUBJECT_WORDS = 8
_OBJECT_WORDS = 6
_GROUPS = frozenset({"csp", "partnership-board", "partnership-group"})
_OTHER_VERB = re.compile(r"\b(?!reviewed|monitored|reported|escalated)\w+ed\s+(?:by|to|through|with)\b", re.I)
_NOT_ITSELF = re.compile(r"['’]?s?\s+(?:website|web\s?page|page|newsletter|media|channels?|inbox|email)\b", re.I)
_CHAIRED = re.compile(r"\s*(?:[\w-]+\s+){0,4}(?:co-?\s?)?chaired\s+by\s+(?:the\s+)?$", re.I)
_CHAIRS = re.compile(r"\s+(?:will\s+|to\s+|also\s+|who\s+|co-?\s?)*chairs?\s+(?:the\s+|a\s+|its\s+)?$", re.I)
_AND = re.compile(r"\s*(?:,|/|&|and|,\s*and)\s*(?:the\s+)?$", re.I)
_BY = re.compile(r"\s*(?:\([^)]*\)\s*)?(?:[\w-]+ly\s+)?by\s+(?:the\s+)?$", re.I)
_SUBJECT = re.compile(r"\s+(?:(?:will|shall|should|must|to|is|are|also|be|then)\s+|[\w-]+ly\s+)*$", re.I)
_POST = re.compile(r"\s+(?:co-?\s?)?chair\b", re.I)
_CHAIR_OF = re.compile(r"\bchair(?:person|man|woman)?\s+(?:of|for)\s+(?:the\s+)?$", re.I)
_PERSON_BEHIND = re.compile(r"^\s*[-–:,(]\s*(?:[A-Z][\w.'’-]*\s+){1,3}\($")
# Bodies to whom a crime is reported; work is reported to them only where the words say that it is work.
_CRIME_IS_TOLD = frozenset({"police", "police-unit", "fire", "person-role"})


@dataclass(frozen=True)
class Reading:
    """What is needed to read a plan's lines for who answers to whom."""

    spans: Spans
    signals: Signals


def reports(plan: Plan, reading: Reading) -> Iterator[Report]:
    """Give each line of reporting once, in the order of the plan."""
    lines = [*lines_of(plan), *(Line(a.lead_cell, a.place, a) for a in plan.actions if a.lead_cell)]
    seen: set[tuple[object, ...]] = set()
    for line in lines:
        for one in _of_line(line, reading):
            key = (one.action, one.place, one.how, one.to, one.body)
            if key not in seen:
                seen.add(key)
                yield one


def _of_line(line: Line, reading: Reading) -> Iterator[Report]:
    found = [hit for hit in reading.signals.find(line.text) if hit[0] in LISTS]
    chaired = "chair" in line.text.casefold()
    if not found and not chaired:
        return
    spans = reading.spans.find(line.text)
    for name, _, start, end in found:
        yield from _told(line, (name, start, end), spans, reading.signals)
    if chaired:
        yield from _chairs(line, spans)


def _told(line: Line, verb: tuple[str, int, int], spans: Sequence[Span], signals: Signals) -> Iterator[Report]:
    """Give the line of one verb: to the first body that the words behind it lead to."""
    name, start, end = verb
    _, stop = sentence_around(line.text, start, end)
    way = re.compile(rf"\b{_TOWARDS[name]}{_ON_THE_WAY}", re.I)
    for span in spans:
        between = line.text[end : span.start]
        if not (end <= span.start < stop) or len(between) > _FAR or not way.search(f" {between}"):
            continue
        if _OTHER_VERB.search(between) or _NOT_ITSELF.match(line.text, span.end):
            return
        if name != "reviews" and _elsewhere(_around(line.text, start, span.start), span.body, signals):
            return
        yield _report(line, name, span, _who(line.text, (start, end), span, spans))
        return
    if name == "reviews":
        yield from _reviewing(line, (start, end), spans, signals)


def _reviewing(line: Line, verb: tuple[int, int], spans: Sequence[Span], signals: Signals) -> Iterator[Report]:
    """Give the group that itself reviews work: 'the Board will oversee delivery'."""
    start, end = verb
    behind = " ".join(line.text[end:].split()[:_OBJECT_WORDS])
    for span in spans:
        group = span.body.kind is None or span.body.kind in _GROUPS
        if group and span.end <= start and _SUBJECT.fullmatch(line.text[span.end : start]):
            if any(hit[0] == "reported-work" for hit in signals.find(behind)):
                yield _report(line, "reviews", span, None)
            return


def _around(text: str, verb: int, end: int) -> str:
    """Give the words from a little before the verb, where its subject stands, in the same sentence."""
    first, _ = sentence_around(text, verb, end)
    return " ".join([*text[first:verb].split()[-_SUBJECT_WORDS:], text[verb:end]])


def _elsewhere(words: str, to: Body, signals: Signals) -> bool:
    """Say whether a crime, a worry or intelligence is what is told, and not the progress of work."""
    told = {hit[0] for hit in signals.find(words)}
    return "reported-work" not in told and ("reported-elsewhere" in told or to.kind in _CRIME_IS_TOLD)


def _who(text: str, verb: tuple[int, int], to: Span, spans: Sequence[Span]) -> Body | None:
    """Give who reports: the body behind 'by', or the one right before the verb."""
    for span in spans:
        if span.start >= to.end and _BY.fullmatch(text[to.end : span.start]):
            return span.body
        if span.end <= verb[0] and _SUBJECT.fullmatch(text[span.end : verb[0]]):
            return span.body
    return None


def _report(line: Line, how: str, to: Span, body: Body | None) -> Report:
    words = sentence(line.text, to.start, to.end)
    return Report(how, to.body, body, words, line.place, line.action.id if line.action else None)  # type: ignore[arg-type]


def _chairs(line: Line, spans: Sequence[Span]) -> Iterator[Report]:
    """Give who chairs which meeting: 'chaired by', 'chairs the', and posts such as 'Group Chair'."""
    for at, span in enumerate(spans):
        behind = spans[at + 1 :]
        if behind and _CHAIRED.fullmatch(line.text[span.end : behind[0].start]):
            for chair in _joined(line.text, behind):
                yield _report(line, "chairs", span, chair.body)
        elif behind and _CHAIRS.fullmatch(line.text[span.end : behind[0].start]):
            yield _report(line, "chairs", behind[0], span.body)
        elif _POST.match(line.text, span.end) or _CHAIR_OF.search(line.text[: span.start]):
            yield _report(line, "chairs", span, _employer(line.text, span, spans[:at]))


def _joined(text: str, spans: Sequence[Span]) -> list[Span]:
    """Give the first body and those that 'and' joins to it."""
    found = [spans[0]]
    for span in spans[1:]:
        if not _AND.fullmatch(text[found[-1].end : span.start]):
            break
        found.append(span)
    return found


def _employer(text: str, post: Span, before: Sequence[Span]) -> Body | None:
    """Give the body whose person holds the post: 'Council – A. Name (Group Chair)'."""
    opened = text.rfind("(", 0, post.start) + 1
    last = next((span for span in reversed(before) if span.end < opened), None)
    return last.body if last and _PERSON_BEHIND.match(text[last.end : opened]) else None
