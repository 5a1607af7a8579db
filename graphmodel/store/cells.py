"""Small pieces that rows are made of."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from graphmodel.records import Place

Row = dict[str, Any]


def present(**values: Any) -> Row:
    """Give the values that are there; a missing one is no property at all."""
    return {name: value for name, value in values.items() if value is not None}


def place_row(place: Place) -> Row:
    """Give a place as properties of a relationship."""
    row = {"file": place.file, "page": place.page, "line": place.line, "table": place.table, "row": place.row}
    return {name: value for name, value in row.items() if value is not None}


def json_text(value: Any) -> str:
    """Give a record, or several, as JSON."""
    return json.dumps(value, default=str, ensure_ascii=False)


def day_text(day: date | None) -> str | None:
    """Give a date as ISO text."""
    return day.isoformat() if day else None
