"""Gaps that a plan admits: things it says are lacking, each with what its sentence is about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from graphmodel.conclusions import Gap
from graphmodel.mentions.lines import lines_of, sentence
from graphmodel.mentions.signals import Signals
from graphmodel.records import Mention, Plan, Where

Recognise = Callable[[Iterable[tuple[Where, str]]], tuple[Mention, ...]]


def gaps(plan: Plan, signals: Signals, recognise: Recognise) -> Iterator[Gap]:
    """Give each passage or action that admits a gap, once, by its first words that do."""
    seen: set[object] = set()
    for line in lines_of(plan):
        if line.action and line.text in (*line.action.outcomes, *line.action.measures):
            continue  # what is wanted at the end is no word on how things are
        where = line.action.id if line.action else line.place
        hit = next((found for found in signals.find(line.text) if found[0] == "gap"), None)
        if hit is None or where in seen:
            continue
        seen.add(where)
        said = sentence(line.text, hit[2], hit[3])
        mentions = recognise([("text", said)])
        yield Gap(
            text=line.text,
            words=said,
            place=line.place,
            action=line.action.id if line.action else None,
            programmes=tuple(dict.fromkeys(one.id for one in mentions if one.kind == "programme")),
            concepts=tuple(dict.fromkeys(one.id for one in mentions if one.kind == "concept")),
        )
