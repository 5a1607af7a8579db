"""Provisos of single actions: an outcome left to be agreed, work that happens only while there is money."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphmodel.conclusions import Money, Open
from graphmodel.mentions.lines import fields_of, sentence
from graphmodel.mentions.signals import Signals
from graphmodel.mentions.spans import Span, Spans
from graphmodel.records import Action, Plan

_ITS_MONEY = re.compile(r"['’]?s?\s+(?:match[- ]?)?(?:funding|funds|grant|money)\b", re.I)
_PAID_BY = re.compile(r"\b(?:funded|financed|paid\s+for)\s+by\s+(?:the\s+)?$", re.I)
_WISH = re.compile(r"\b(?:secur|seek|sought|bid|appl|explor|identif|obtain|request)\w*\W+(?:\w+\W+){0,3}$", re.I)


def left_open(plan: Plan, signals: Signals) -> Iterator[Open]:
    """Give each action whose outcomes or measures are left to be agreed, with the words that say so."""
    for action in plan.actions:
        texts = (*action.outcomes, *action.measures)
        words = next((words for text in texts for name, words, *_ in signals.find(text) if name == "left-open"), None)
        if words:
            yield Open(action.id, words)


def money(plan: Plan, signals: Signals, spans: Spans) -> Iterator[Money]:
    """Give each part of an action that money is a condition of, or that a named body pays for, as printed."""
    for action in plan.actions:
        yield from (Money(action.id, words) for words in dict.fromkeys(_conditions(action, signals)))
        yield from dict.fromkeys(_paid(action, spans))


def _paid(action: Action, spans: Spans) -> Iterator[Money]:
    """Give what a body of the register pays for; a wish for its money pays for nothing."""
    for text in fields_of(action):
        named = spans.find(text, groups=False) if "fund" in text.casefold() or "grant" in text.casefold() else []
        for span in named:
            if _pays(text, span) and not _WISH.search(text[: span.start]):
                yield Money(action.id, sentence(text, span.start, span.end), span.body.agency)


def _pays(text: str, span: Span) -> bool:
    return bool(_ITS_MONEY.match(text, span.end) or _PAID_BY.search(text[: span.start]))


def _conditions(action: Action, signals: Signals) -> Iterator[str]:
    for text in fields_of(action):
        for name, _, start, end in signals.find(text):
            if name == "money":
                yield sentence(text, start, end)
