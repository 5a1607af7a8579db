"""Which of its plan's priorities an action stands under, and which of the county's a plan's priority takes up."""

from __future__ import annotations

import re
from collections.abc import Iterable

from graphmodel.mentions.words import words_of
from graphmodel.records import Action, Heading, Plan
from graphmodel.registers import Aim, Registers

_NUMBER = re.compile(
    r"^\s*(?:priority(?:\s+area)?|theme|aim|objective)?\s*(?:\d+(?:\.\d+)*|[ivx]+|[a-z])?\s*[.:)–-]+\s*", re.I
)
_EMPTY = frozenset(("reduc", "tackl", "the", "of", "and", "in", "to", "a", "serious", "prioriti", "area"))


def stated(plan: Plan, action: Action) -> Heading | None:
    """Give the priority of its own plan under whose heading an action stands: the same words, or most of them."""
    if not action.priority:
        return None
    wanted = _plain(action.priority)
    for heading in plan.priorities:
        if _plain(heading.name) == wanted:
            return heading
    return _nearest(wanted, plan.priorities)


def county(name: str, registers: Registers) -> Aim | None:
    """Give the county priority of that name or wording."""
    wanted = _plain(name)
    for aim in registers.priorities:
        if wanted in {_plain(text) for text in (aim.name, *aim.wordings)}:
            return aim
    return None


def _plain(name: str) -> tuple[str, ...]:
    """Give the stems of a heading without its number."""
    return tuple(word.stem for word in words_of(_NUMBER.sub("", name)))


def _nearest(wanted: Iterable[str], headings: Iterable[Heading]) -> Heading | None:
    """Give the heading that shares most telling words with another; a tie is no answer."""
    telling = set(wanted) - _EMPTY
    shares = [(_share(telling, set(_plain(heading.name)) - _EMPTY), heading) for heading in headings]
    best = max((share for share, _ in shares), default=0.0)
    found = [heading for share, heading in shares if share == best]
    return found[0] if best >= 0.5 and len(found) == 1 else None


def _share(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other) if one and other else 0.0
