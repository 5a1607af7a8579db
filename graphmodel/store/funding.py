"""What a passage says of the end of a body's funding: questions about money and time show it with their answer."""

from __future__ import annotations

import re
from calendar import month_name, monthrange
from datetime import date

_MONTHS = [name for name in month_name if name]
_ENDS = re.compile(
    r"\bfunding (?:for|of) (?:the )?(?P<body>[A-Z][\w&’'-]*(?: [A-Z][\w&’'-]*)*) (?:is|was|will|has)\b[^.;]{0,40}?"
    rf"\b(?:cease|end|finish|expire|run out)s?\b[^.;]{{0,20}}?\b(?P<month>{'|'.join(_MONTHS)}) (?P<year>\d{{4}})"
)


def funding_end(text: str) -> tuple[str, date] | None:
    """Give the body as printed and the last day of its funding, where the words say so."""
    found = _ENDS.search(text)
    if not found:
        return None
    year, month = int(found["year"]), _MONTHS.index(found["month"]) + 1
    return found["body"], date(year, month, monthrange(year, month)[1])
