"""Dates in running words, each with the days it covers: day, month, quarter, season, financial or calendar year."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

_MONTHS = {
    name: number
    for number, names in enumerate(
        [
            "jan january",
            "feb february",
            "mar march",
            "apr april",
            "may",
            "jun june",
            "jul july",
            "aug august",
            "sep sept september",
            "oct october",
            "nov november",
            "dec december",
        ],
        1,
    )
    for name in names.split()
}
_MONTHS |= {  # Welsh plans print both languages, or one
    name: number
    for number, name in enumerate(
        [
            *("ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin"),
            *("gorffennaf", "awst", "medi", "hydref", "tachwedd", "rhagfyr"),
        ],
        1,
    )
}
_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 2)}
_MONTH = (
    r"(?P<{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|"
    r"ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)"
)
_YEAR = r"(?P<year>(?:19|20)\d\d|['’]?\d\d)(?!\d)"
_GAP = r"[\s.,\-–'’/]{0,3}"
_FY = r"(?P<fy>(?:19|20)\d\d)\s?[/\-–]\s?(?P<fy2>\d\d(?:\d\d)?)(?![\d/\-])"
_PATTERNS = [
    (
        "day",
        r"(?P<day>\d{1,2})\s?(?:st|nd|rd|th)?(?:\s+of)?[\s.\-/]?" + _MONTH.format("month") + r"\b\.?" + _GAP + _YEAR,
    ),
    ("day", _MONTH.format("month") + r"\b\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>(?:19|20)\d\d)"),
    ("numeric", r"(?P<day>\d{1,2})[/.\-](?P<monthno>\d{1,2})[/.\-](?P<year>(?:19|20)?\d\d)(?!\d)"),
    ("numeric", r"(?P<year>(?:19|20)\d\d)-(?P<monthno>\d{2})-(?P<day>\d{2})(?!\d)"),
    ("half", r"(?:h|half\s)(?P<half>[12])\b[\s,(of]*" + _FY),
    ("quarter", r"(?:q|quarter|qtr)\s?(?P<quarter>[1-4]|one|two|three|four)\b[\s,(of]*" + _FY),
    ("quarter", _FY + r"[\s,:(\-–]*(?:q|quarter|qtr)\s?(?P<quarter>[1-4])\b"),
    ("month", r"(?P<monthno>0?[1-9]|1[0-2])\s?/\s?(?P<year>(?:19|20)\d\d)(?![\d/])"),
    (
        "bare quarter",
        r"(?:q|quarter\s|qtr\s)(?P<quarter>[1-4])(?=\s*(?:&|and|to|-|–|/|,)\s*(?:q|quarter\s|qtr\s)[1-4]\b)",
    ),
    (
        "quarter",
        r"(?:q|quarter|qtr)\s?(?P<quarter>[1-4])\b[\s,(of]*(?:fy\s?)?(?P<fy>\d\d)\s?[/\-–]\s?(?P<fy2>\d\d)(?![\d/])",
    ),
    ("academic", r"(?:academic|school)\s+year\s+(?P<fy>(?:19|20)\d\d)\s?[/\-–]\s?(?:20)?\d\d(?!\d)"),
    ("fy", r"fy\s?['’]?(?P<fy>\d\d)\s?[/\-–]\s?(?P<fy2>\d\d)(?!\d)"),
    ("quarter", r"(?:q|quarter|qtr)\s?(?P<quarter>[1-4])\b[\s,(of]*(?P<year>(?:19|20)\d\d)(?!\d)"),
    ("season", r"(?P<season>spring|summer|autumn|winter)" + _GAP + r"(?P<year>(?:19|20)\d\d)(?:[/\-]\d\d)?(?!\d)"),
    ("month", _MONTH.format("month") + r"\b\.?" + _GAP + _YEAR + r"(?!\s?[/\-–]\s?\d\d\b)"),
    (
        "bare",
        _MONTH.format("month")
        + r"\b\.?(?=\s*(?:to|until|till|-|–|/|and|&)\s*(?:\d{1,2}\s?(?:st|nd|rd|th)?\s+)?"
        + _MONTH.format("next")
        + r"\b)",
    ),
    ("fy", r"(?:fy\s?)?" + _FY),
    ("year", r"(?P<year>(?:19|20)\d\d)(?!\d)"),
]
_COMPILED = [(kind, re.compile(rf"(?<![\w£]){pattern}", re.I)) for kind, pattern in _PATTERNS]
_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4}


# Before a year, what names some part of it that has no days of its own.
_PART_OF_YEAR = re.compile(r"\b(?:early|late|mid|easter|christmas|term|ramadan|eid|diwali|halloween)[\s-]*$", re.I)


@dataclass(frozen=True, slots=True)
class Span:
    """A date in a text: where it stands, the first and the last day it covers, whether it names more than a month."""

    at: int
    to: int
    first: date
    last: date
    period: bool = False


def last_day(year: int, month: int) -> date:
    """Give the last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def spans(text: str) -> list[Span]:
    """Give the dates in a text in printed order; what is no real date is left out."""
    taken: list[tuple[str, re.Match[str]]] = []
    for kind, pattern in _COMPILED:
        for match in pattern.finditer(text):
            if all(match.end() <= m.start() or match.start() >= m.end() for _, m in taken):
                taken.append((kind, match))
    taken.sort(key=lambda pair: pair[1].start())
    result: list[Span] = []
    for kind, match in reversed(taken):  # from the end, so that 'January - March 2024' lends its year backwards
        span = _span(kind, match, result[-1] if result else None)
        if span:
            result.append(span)
    return result[::-1]


def _span(kind: str, match: re.Match[str], following: Span | None) -> Span | None:
    if kind == "year" and _PART_OF_YEAR.search(match.string[: match.start()]):
        return None
    try:
        days = _days(kind, match.groupdict(), following)
    except ValueError:  # the 31st of June, month 13
        return None
    if days is None:
        return None
    return Span(
        match.start(),
        match.end(),
        *days,
        period=kind in ("quarter", "bare quarter", "season", "fy", "year", "academic", "half"),
    )


def _days(kind: str, got: dict[str, str | None], following: Span | None) -> tuple[date, date] | None:
    if kind == "bare quarter" and following:
        year = following.first.year - (following.first.month < 4)
        return _quarter(year, got["quarter"] or "")
    if kind.startswith("bare"):
        return _borrowed(got, following)
    if kind in ("half", "academic"):
        return _part(int(got["fy"] or 0), got.get("half"))
    if kind in ("quarter", "fy"):
        return _financial(got)
    year = _year(got["year"] or "")
    if kind == "season":
        first, last = _SEASONS[(got["season"] or "").lower()]
        return date(year, first, 1), last_day(year + (first > last), last)
    if kind == "year":
        return date(year, 1, 1), date(year, 12, 31)
    month = int(got["monthno"] or 0) if got.get("monthno") else _MONTHS[(got["month"] or "").lower()]
    if kind == "month":
        return date(year, month, 1), last_day(year, month)
    day = date(year, month, int(got["day"] or 0))
    return day, day


def _borrowed(got: dict[str, str | None], following: Span | None) -> tuple[date, date] | None:
    if following is None or not got.get("month"):
        return None
    month = _MONTHS[(got["month"] or "").lower()]
    year = following.last.year - (month > following.last.month)
    return date(year, month, 1), last_day(year, month)


def _financial(got: dict[str, str | None]) -> tuple[date, date] | None:
    """Financial years run from April to March; 2020-2025 is a run of calendar years."""
    quarter = got.get("quarter")
    if got.get("fy") is None:
        return _quarter(_year(got["year"] or ""), quarter or "")
    first, second = _year(got["fy"] or ""), got["fy2"] or ""
    if len(second) == 4:
        return (date(first, 1, 1), date(int(second), 12, 31)) if first <= int(second) <= first + 30 else None
    if int(second) != (first + 1) % 100:
        last = first // 100 * 100 + int(second)
        return (date(first, 4, 1), date(last, 3, 31)) if first < last <= first + 30 else None
    return _quarter(first, quarter) if quarter else (date(first, 4, 1), date(first + 1, 3, 31))


def _part(year: int, half: str | None) -> tuple[date, date]:
    """Give the days of one half of a financial year, or of a school year."""
    if half is None:
        return date(year, 9, 1), date(year + 1, 8, 31)
    return (date(year, 4, 1), date(year, 9, 30)) if half == "1" else (date(year, 10, 1), date(year + 1, 3, 31))


def _quarter(year: int, text: str) -> tuple[date, date]:
    number = _WORDS.get(text.lower()) or int(text)
    month = 4 + 3 * (number - 1)
    year, month = (year + 1, month - 12) if month > 12 else (year, month)
    return date(year, month, 1), last_day(year, month + 2)


def _year(text: str) -> int:
    number = int(text.lstrip("'’"))
    return number if number > 99 else 2000 + number if number < 70 else 1900 + number
