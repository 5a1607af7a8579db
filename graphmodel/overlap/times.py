"""Do two actions run at the same time? Surely, surely not, or not settled by what is printed."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from graphmodel.overlap.items import Item

NEVER = date.max, date.min  # no day of a period that is inferred from a plan's actions is sure


class Span(NamedTuple):
    """Days: `first` to `last` may be covered, `sure_first` to `sure_last` surely are (none where they cross)."""

    first: date
    last: date
    sure_first: date
    sure_last: date


def concurrent(a: Item, b: Item) -> bool | None:
    """Give True where the two surely meet in time, False where they surely do not, None where that is open."""
    ours, theirs = span_of(a), span_of(b)
    if ours is None or theirs is None:
        return None
    if ours.last < theirs.first or theirs.last < ours.first:
        return False
    first, last = max(ours.sure_first, theirs.sure_first), min(ours.sure_last, theirs.sure_last)
    return True if first <= last else None


def span_of(item: Item) -> Span | None:
    """Give the days of an action: its own dates, else its review as an end, else its plan's period."""
    period = _period(item)
    end = item.end or item.review
    if item.start and (end or item.ongoing):
        last = end or date.max
        return Span(item.start, last, item.start, last)
    if item.start:
        last = period.last if period else date.max
        return Span(item.start, max(last, item.start), item.start, item.start)
    if end:
        first = period.first if period and period.first <= end else date.min
        return Span(first, end, max(first, end.replace(day=1)), end)
    return period


def rests_on_inferred(item: Item) -> bool:
    """Say whether an action's days are known only by what its plan's other actions print."""
    return item.inferred and not (item.start or item.end or item.review)


def _period(item: Item) -> Span | None:
    """Give a plan's period; years alone may be calendar or financial ones, so only what is in both is sure."""
    if item.plan_start is None and item.plan_end is None:
        return None
    first, last = item.plan_start or date.min, item.plan_end or date.max
    if item.inferred:
        return Span(first, last, *NEVER)
    years_first, years_last = (first.month, first.day) == (1, 1), (last.month, last.day) == (12, 31)
    sure_first = first.replace(month=4) if years_first and first != date.min else first
    sure_last = last.replace(month=3) if years_last and last != date.max else last
    return Span(first, last, sure_first, sure_last)
