"""Provisos of single actions: an outcome left to be agreed, work that happens only while there is money."""

from __future__ import annotations

from collections.abc import Iterator

from graphmodel.conclusions import Money, Open
from graphmodel.mentions.lines import fields_of, sentence
from graphmodel.mentions.signals import Signals
from graphmodel.records import Action, Plan


def left_open(plan: Plan, signals: Signals) -> Iterator[Open]:
    """Give each action whose outcomes or measures are left to be agreed, with the words that say so."""
    for action in plan.actions:
        texts = (*action.outcomes, *action.measures)
        words = next((words for text in texts for name, words, *_ in signals.find(text) if name == "left-open"), None)
        if words:
            yield Open(action.id, words)


def money(plan: Plan, signals: Signals) -> Iterator[Money]:
    """Give each part of an action that money is a condition of, as printed."""
    for action in plan.actions:
        yield from (Money(action.id, words) for words in dict.fromkeys(_conditions(action, signals)))


def _conditions(action: Action, signals: Signals) -> Iterator[str]:
    for text in fields_of(action):
        for name, _, start, end in signals.find(text):
            if name == "money":
                yield sentence(text, start, end)
