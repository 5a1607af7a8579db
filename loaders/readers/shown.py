"""The value of a cell as the sheet shows it: dates in words, numbers with the decimals of their format."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

_MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905
_LITERAL = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_CURRENCY = re.compile(r"\[\$([^\]-]{1,4})[^\]]*\]|([£$€])")


def shown(value: object, number_format: str) -> str:
    """Give a cell's value as text, as far as its format says how it is shown."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, datetime | date):
        return _day(value, _bare(number_format))
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, timedelta):
        return str(value)
    if isinstance(value, int | float):
        return _number(value, number_format.split(";", 1)[0])
    return str(value)


def _bare(number_format: str) -> str:
    """Give a format without its literals, colours and conditions."""
    return _LITERAL.sub("", number_format.split(";", 1)[0]).casefold()


def _day(value: datetime | date, code: str) -> str:
    """Give a date in words; a format without a day shows a month, and one with nothing but a year a year."""
    month = f"{_MONTHS[value.month - 1]} {value.year}"
    if "y" in code and "d" not in code and "h" not in code:
        return month if "m" in code else str(value.year)
    clock = value.strftime(" %H:%M") if isinstance(value, datetime) and "h" in code and value.time() != time() else ""
    return f"{value.day} {month}{clock}"


def _number(value: float, code: str) -> str:
    """Give a number with the decimals, commas, noughts in front, currency and percent sign of its format."""
    bare = _LITERAL.sub("", code)
    percent = "%" in bare
    value = value * 100 if percent else value
    pattern = re.search(r"[#0?][#0?,]*(?:\.([#0?]+))?", bare)
    if pattern is None or (not percent and "." not in pattern[0] and value % 1):
        text = format(value, ".15g")  # no format, or more exact than it would be shown
    else:
        text = f"{value:{',' * (',' in pattern[0])}.{(pattern[1] or '').count('0')}f}"
        text = text.zfill(pattern[0].split(".", 1)[0].count("0"))
    currency = _CURRENCY.search(code)
    sign = (currency[1] or currency[2]) if currency else ""
    return f"{sign.strip()}{text}{'%' if percent else ''}"
