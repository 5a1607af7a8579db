"""Timescales: 'January 2024 to March 2024', 'Sep.20 - Dec.20', 'onwards', 'by end of Q2 2025/26', 'tbc'.

A first day is the first day of the first month, a last day the last day of the last one. What the words do not
settle stays None; the words stay.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from graphmodel.records import Milestone, Timescale
from loaders.phrases.dates import Span, spans

_RANGE = re.compile(r"^\s*(?:to|until|till|till the|-|–|—|through|up to|/|to end(?: of)?|to the end of)\s*$", re.I)
_BETWEEN, _AND = re.compile(r"\bbetween\b", re.I), re.compile(r"^\s*and\s*$", re.I)
_ONWARDS = re.compile(
    r"\b(?:onwards?|on-?going|continuous(?:ly)?|continuing|continual|present|rolling|open[- ]ended|to date)\b", re.I
)
_QUARTERS = re.compile(
    r"(?:(?:by|in|from|end|of|the|during)\s+)*(?:q|quarter\s?|qtr\s?)[1-4](?:\s*(?:-|–|to|and|&|/|,)\s*(?:q|quarter\s?|qtr\s?)[1-4])*",
    re.I,
)
_MONTH = re.compile(
    r"\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\b",
    re.I,
)
_MONTHS_ALONE = re.compile(
    rf"(?:(?:by|in|from|end|of|the|during|until)\s+)*{_MONTH.pattern}(?:\s*(?:-|–|to|and|&|/)\s*{_MONTH.pattern})?",
    re.I,
)
_LATE = ("jan", "feb", "mar")  # of a financial year
_REVIEW = re.compile(r"\breview(?:ed|s|ing)?\b", re.I)
_FROM = re.compile(
    r"\b(?:from|since|start(?:s|ing|ed)?|commenc\w+|begin\w*|launch\w*|not before|after)\b[^.;]{0,20}$", re.I
)
_BY = re.compile(
    r"\b(?:by|before|until|till|to|due|deadline|end(?:ing|s)?|end of|end date|complet\w+|no later than|target)\b"
    r"[^.;]{0,16}$",
    re.I,
)
_ROLE = re.compile(
    r"^(?:(?:from|start(?:s|ing|ed)?|end(?:s|ing)?|by|between|until|till|due|deadline|complet\w+|commenc\w+|begin\w*|"
    r"target|finish\w*|date|of|the|to be|and|to|in|on|during)\W*)+$",
    re.I,
)


def timescale(text: str | None) -> Timescale:
    """Give what a timescale cell settles; its text is kept as printed."""
    words = " ".join((text or "").split())
    if not words:
        return Timescale()
    found = _in_one_language(words, spans(words))
    ongoing = bool(_ONWARDS.search(words))
    if _named(words, found):
        milestones = _milestones(words, found)
        return Timescale(words, None, max(m.date for m in milestones), ongoing, None, milestones)
    reviews = [s for s in found if _REVIEW.search(_before(words, s, found)) or _REVIEW.search(words[s.to : s.to + 12])]
    start, end = _settled(words, [s for s in found if s not in reviews], ongoing)
    return Timescale(words, start, end, ongoing, reviews[-1].last if reviews else None)


def _in_one_language(words: str, dates: list[Span]) -> list[Span]:
    """Give the dates without the one that is printed twice with a slash between, in two languages."""
    twice = {
        a for a, b in pairwise(dates) if (a.first, a.last) == (b.first, b.last) and words[a.to : b.at].strip() == "/"
    }
    return [date_ for date_ in dates if date_ not in twice]


_YEAR_OF_PLAN = re.compile(
    r"(?P<by>(?:by )?(?:the )?end of )?years?\s+(?P<first>\d)(?:\s*(?:to|-|–|—|and|&|/)\s*(?:year\s+)?(?P<last>\d))?",
    re.I,
)
_FEBRUARY = 2


def is_time(text: str) -> bool:
    """Say whether a text is a time and nothing else: 'by July 2026', 'Ongoing', 'Q1 to Q3 2025/26'."""
    words = " ".join(text.split())
    bare = _ONWARDS.sub(" ", words)
    for span in reversed(spans(bare)):
        bare = f"{bare[: span.at]} {bare[span.to :]}"
    return bare.split() != words.split() and (not bare.strip(" .,;–-/") or bool(_ROLE.match(bare.strip())))


def within_year(when: Timescale, first: date | None, last: date | None) -> Timescale:
    """Give quarters printed without a year their days, where the plan is for one financial year alone."""
    one_year = first and last and (first.month, first.day, last) == (4, 1, date(first.year + 1, 3, 31))
    if not (one_year and first and when.text and when.start is when.end is None):
        return when
    if _MONTHS_ALONE.fullmatch(when.text):
        dated = _MONTH.sub(lambda m: f"{m[0]} {first.year + (m[0][:3].casefold() in _LATE)}", when.text)
        return replace(timescale(dated), text=when.text)
    if not _QUARTERS.fullmatch(when.text):
        return when
    year = f"{first.year}/{(first.year + 1) % 100:02}"
    told = timescale(re.sub(r"(?:q|quarter|qtr)\s?([1-4])", rf"Q\1 {year}", when.text, flags=re.I))
    return replace(told, text=when.text)


def year_of_plan(when: Timescale, first: date, last: date) -> Timescale:
    """Give 'Year 2' or 'Years 1 to 2' its days, counted from the first day of the plan."""
    told = _YEAR_OF_PLAN.fullmatch((when.text or "").strip())
    if not told or when.start or when.end:
        return when
    years = [int(told["first"]), int(told["last"] or told["first"])]
    begun, ended = (_years_on(first, n) for n in (years[0] - 1, years[1]))
    if years[0] < 1 or years[1] < years[0] or ended - timedelta(days=1) > last:
        return when
    return replace(when, start=None if told["by"] else begun, end=ended - timedelta(days=1))


def _years_on(day: date, years: int) -> date:
    last = 28 if day.month == _FEBRUARY else 31
    return day.replace(year=day.year + years, day=min(day.day, last))


def _before(words: str, span: Span, found: list[Span]) -> str:
    """Give the words between the date before and this one."""
    earlier = max((s.to for s in found if s.to <= span.at), default=0)
    return words[earlier : span.at]


def _settled(words: str, dates: list[Span], ongoing: bool) -> tuple[date | None, date | None]:
    """Give first and last day of one date, of a range, or of several dates together."""
    if not dates:
        return None, None
    if len(dates) == 1:
        return _single(words, dates[0], dates, ongoing)
    first, last = min(d.first for d in dates), max(d.last for d in dates)
    between = [words[a.to : b.at] for a, b in pairwise(dates)]
    ranged = any(map(_RANGE.match, between)) or (
        _BETWEEN.search(words[: dates[0].at]) and any(map(_AND.match, between))
    )
    started = bool(_FROM.search(_before(words, dates[0], dates)))
    return (first if ranged or started or dates[0].period else None), last


def _single(words: str, span: Span, found: list[Span], ongoing: bool) -> tuple[date | None, date | None]:
    """A lone month is a deadline; a quarter, season or year has a first and a last day."""
    before = _before(words, span, found)
    if _FROM.search(before) or ongoing:
        return span.first, None
    if _BY.search(before) or not span.period:
        return None, span.last
    return span.first, span.last


def _named(words: str, dates: list[Span]) -> bool:
    """Say whether every date has a name of its own before it: 'Mapping 31 May 11 Review 30 Sept 11'."""
    names = [_name(_before(words, s, dates)) for s in dates]
    return len(dates) > 1 and all(names)


def _name(text: str) -> str | None:
    name = re.sub(r"^[\s,;:\-–/.]+|[\s,;:\-–/.(]+$", "", text)
    name = re.sub(r"\b(?:by|on|in|to be completed|to|until|and|end of)\s*$", "", name, flags=re.I).strip(" ,;:-–")
    return name if re.search(r"[A-Za-z]{3,}", name) and not _ROLE.match(name) and not _RANGE.match(name) else None


def _milestones(words: str, dates: list[Span]) -> tuple[Milestone, ...]:
    return tuple(Milestone(_name(_before(words, s, dates)), s.last) for s in dates)
