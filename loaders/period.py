"""The time a plan is for: what a sentence of it says, else the years in its title or beside it."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from graphmodel.records import Finding, Place
from loaders.document import Document, Heading, Item, Paragraph
from loaders.fragments import one_line
from loaders.phrases.dates import Span, spans

_END = re.compile(
    r"\b(?:period|plan|strategy)\b[^.;]{0,40}?\b(?:up to|until|to the end of|ending|expires?)\s+"
    r"(?:the\s+end\s+of\s+)?(.{4,20})",
    re.I,
)
_COVERS = re.compile(
    r"\b(?:plan|strategy|framework|agreement|it)\b[^.;]{0,40}?"
    r"\b(?:runs?|running|covers?|covering|lasts?|spans?|is for|period|begins|starts|between)\b"
    r"(?:\s+(?:the|in|on|of|from|for|between|period|years?|time|two|three|four|five))*\s+(?P<when>[^.;]{4,60})",
    re.I,
)
_BETWEEN = re.compile(r"\s[·|•]\s|\.\s|,\s(?=[A-Z][a-z]+\s(?:19|20)\d\d\b)")
_SHORT = 60  # letters
_EARLY = 60  # blocks; a plan says on its first pages what time it is for


class Period(NamedTuple):
    """The days a plan is for, and how they were found."""

    start: date | None
    end: date | None
    finding: Finding | None


def period_of(document: Document, title: Heading | Paragraph | None) -> Period:
    """What the text states; else the years in the title or beside it, with an end that the text states."""
    if covered := _covered(document):
        return covered
    stated = _stated_end(document)
    years, place = _title_years(document, title)
    start = years.first if years else None
    if stated:
        end, where = stated
        finding = Finding("period-stated", "note", f"The text states that the plan ends on {end}.", where)
        return Period(start if start and start <= end else None, end, finding)
    if years is None:
        return Period(None, None, None)
    if not years.period:
        return Period(years.first, years.last, None)
    message = f"Only years are printed for the period; read as {years.first} to {years.last}."
    return Period(years.first, years.last, Finding("period-inferred", "note", message, place))


def _covered(document: Document) -> Period | None:
    """Give the days that a sentence says the plan runs from and to; months or days, not only years."""
    for block in list(document.texts())[:_EARLY]:
        for match in _COVERS.finditer(one_line(block.text)):
            dates = spans(match["when"])[:2]
            if (
                len(dates) == 2
                and dates[0].at <= 2
                and not any(_year(d) for d in dates)
                and _months(match["when"], dates)
            ):
                message = f"The text states that the plan runs from {dates[0].first} to {dates[1].last}."
                return Period(dates[0].first, dates[1].last, Finding("period-stated", "note", message, block.place))
    return None


def _year(span: Span) -> bool:
    """Say whether a span is a whole year, which the title tells as well."""
    return span.period and (span.last - span.first).days > 300


def _stated_end(document: Document) -> tuple[date, Place] | None:
    for block in document.texts():
        for match in _END.finditer(one_line(block.text)):
            found = spans(match[1])
            if found and found[0].at <= 2 and not found[0].period:
                return found[0].last, block.place
    return None


def _months(text: str, dates: list[Span]) -> list[Span]:
    """Give the two ends of 'April 2025 - March 2027'; other days in a title are no period."""
    between = text[dates[0].to : dates[1].at] if len(dates) == 2 else ""
    return (
        dates
        if re.fullmatch(r"\s*(?:-|–|—|to|until|and(?:\s+(?:ends|finishes)(?:\s+(?:in|on))?)?)\s*", between)
        else []
    )


def _title_years(document: Document, title: Heading | Paragraph | None) -> tuple[Span | None, Place | None]:
    """Give the run of years in the title, else in a line of its own near the top."""
    lines = [(one_line(title.text), title.place)] if title else []
    near = [block for block in list(document.texts())[:12] if not isinstance(block, Item)]
    lines += [
        (part, block.place) for block in near for part in _BETWEEN.split(one_line(block.text)) if len(part) < _SHORT
    ]
    found = [(span, place) for part, place in lines if (span := _run(part))]
    years = found[0][0] if found else None
    exact = (each for each in found if years and years.period and _tells_more(each[0], years))
    return next(exact, found[0] if found else (None, None))


def _run(text: str) -> Span | None:
    """Give the years or months that a line says something runs for."""
    dates = spans(re.sub(r"(\b(?:19|20)\d\d)\s+to\s+((?:19|20)\d\d\b)", r"\1-\2", text))
    found = [span for span in dates if span.period] or _months(text, dates[:2])
    return Span(0, 0, found[0].first, found[-1].last, found[0].period) if found else None


def _tells_more(span: Span, years: Span) -> bool:
    """Say whether months stand for the same years as the title's, so that the days are known."""
    same = (span.first.year, span.last.year) == (years.first.year, years.last.year)
    return same and not span.period
