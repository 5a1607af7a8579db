"""All words of a plan, line by line with their place: its prose, its tables' other rows, its glossary, its actions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from graphmodel.mentions.sentences import sentence_around
from graphmodel.records import Action, Place, Plan

_CONTENTS = "table of contents"


@dataclass(frozen=True, slots=True)
class Line:
    """A stretch of a plan's words. `action` is the action whose own words they are, None for all else."""

    text: str
    place: Place
    action: Action | None = None


def lines_of(plan: Plan) -> Iterator[Line]:
    """Give what the plan says outside its action rows and in them; contents and glossary are left out."""
    yield from rows_beside(plan)
    for each in plan.prose:
        yield Line(each.text, each.place)
    for action in plan.actions:
        for text in fields_of(action):
            yield Line(text, action.place, action)


def rows_beside(plan: Plan) -> Iterator[Line]:
    """Give the rows of tables that are no actions, in order; contents are left out."""
    for row in plan.ledger.rows_not_actions:
        if row.reason != _CONTENTS and row.text:
            yield Line(row.text, row.place)


def fields_of(action: Action) -> Iterator[str]:
    """Give an action's own words, field by field; the lead cell is none of them."""
    yield action.title
    yield from (text for text in (action.summary, *action.outcomes, *action.measures, action.resources) if text)


def sentence(text: str, start: int, end: int) -> str:
    """Give the sentence in which a stretch of text stands, as printed on one line."""
    first, last = sentence_around(text, start, end)
    return " ".join(text[first:last].split()).lstrip("•- ")


def short(text: str, words: int = 10) -> str:
    """Give the first words of a text, for a title where none is printed."""
    found = re.findall(r"\S+", text.lstrip("•- "))
    return " ".join(found[:words]) + (" …" if len(found) > words else "")
