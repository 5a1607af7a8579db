"""Objectives before the actions they are shared by: one cell over several rows, or printed again in each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from loaders.fragments import one_line
from loaders.tables.rows import Entry

_SHORT = 120  # letters of an objective that can be a heading
_SHARE = 0.6  # objectives to an action, at most, where they are headings


def objective_of(entry: Entry) -> str:
    """Give the objective that stands before the action's name, nothing where it is too long for a heading."""
    columns = [at for at in entry.header.columns("objective") if at < entry.header.title]
    text = one_line(entry.cell(columns[0])) if columns else ""
    return text if len(text) <= _SHORT else ""


def shared_objectives(entries: Iterable[Entry]) -> Iterator[tuple[int, str]]:
    """Give the objectives of each table where few stand for many actions, row by row below each other."""
    for header, under in groupby(entries, lambda entry: id(entry.header)):
        runs = [(objective, len(list(same))) for objective, same in groupby(under, objective_of)]
        if len(runs) <= _SHARE * sum(length for _, length in runs):
            yield from ((header, objective) for objective, _ in runs if objective)
