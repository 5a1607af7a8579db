"""Codes that an action's words point to, found again among the actions of its own plan."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from graphmodel.ids import fold
from graphmodel.records import Action


def linked(actions: Sequence[Action]) -> Iterator[tuple[Action, str, str]]:
    """Give each link that finds an action, as the action, the other's id and the code as printed.

    A code that several actions carry is taken for the one in the same section; 1.1 is not 1.10.
    """
    by_code: dict[str, list[Action]] = {}
    for action in actions:
        if action.code:
            by_code.setdefault(code_key(action.code), []).append(action)
    for action in actions:
        for code in action.links:
            if other := _one(by_code.get(code_key(code), []), action):
                yield action, other.id, code


def code_key(code: str) -> str:
    """Give a code without what is printed around it: a bracket behind it, spaces, a last full stop."""
    return fold(re.sub(r"\(.*?\)|\s|\.$", "", code))


def _one(candidates: list[Action], action: Action) -> Action | None:
    if len(candidates) > 1:
        candidates = [each for each in candidates if (each.section, each.locality) == (action.section, action.locality)]
    return candidates[0] if len(candidates) == 1 and candidates[0] is not action else None
