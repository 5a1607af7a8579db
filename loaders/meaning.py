"""Which of a plan's priorities a heading means, by the words that both have."""

from __future__ import annotations

import re

from graphmodel.ids import fold
from graphmodel.records import Heading

_EMPTY = (
    "reduce reducing reduction reductions tackle tackling prevent preventing prevention address addressing improve "
    "improving incidences incidence of the and in a to our for against from with number serious crime related area "
    "key priority"
)
_EMPTY_WORDS = frozenset(_EMPTY.split())


def _stems(text: str) -> set[str]:
    """Give the words that carry a heading's meaning, endings and spellings made alike."""
    words = fold(text.replace("-", "").replace("/", " ")).replace("behavior", "behaviour").split()
    return {re.sub(r"(?:ing|ies|es|s|y|ed)$", "", w) for w in words if w not in _EMPTY_WORDS and len(w) > 2}


def meant_priority(heading: str, priorities: tuple[Heading, ...]) -> str | None:
    """Give the one priority whose words a heading has; none where two fit alike."""
    words = _stems(heading)
    scores = []
    for priority in priorities:
        theirs = _stems(priority.name)
        shared = len(words & theirs)
        scores.append((shared / min(len(words), len(theirs)) if words and theirs else 0.0, shared, priority.name))
    scores.sort(reverse=True)
    if not scores or scores[0][0] < 0.66 or (len(scores) > 1 and scores[1][:2] == scores[0][:2]):
        return None
    return scores[0][2]
