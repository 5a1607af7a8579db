"""Priorities of a plan that lists and numbers none: the headings over its actions, where they part the work."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from graphmodel.ids import fold
from graphmodel.records import Finding
from loaders.actions import Governed
from loaders.phrases.times import is_time
from loaders.titles import bare_name

_LEAST, _MOST = 2, 12
_SHARE = 0.6  # headings to an action, at most
_NO_TOPIC = re.compile(
    r"\brecommendations?\b|\b(?:short|medium|long|near)[- ]term\b|\b(?:year|phase|quarter|q|wave|tranche)\s?\d|"
    r"\b(?:completed?|closed|open|outstanding|ongoing|new|carried (?:over|forward)|remaining|additional|other)\b"
    r".{0,12}\bactions?\b|^(?:high|medium|low|red|amber|green)(?: (?:priority|risk|impact))?$|"
    r"\b(?:council|police|constabulary|service|trust|board|partnership|team|unit|authority|agency|group)s?$",
    re.I,
)
_LETTERED = re.compile(r"^[A-Ha-h][.)]\s+(?=\S{3})")


def with_topics(governed: Sequence[Governed], listed: bool) -> tuple[list[Governed], list[Finding]]:
    """Give the entries each under its priority, and what was taken for one; `listed` says that the plan sets some.

    The outermost headings that differ are taken. They must be few for many actions, stand over all of them, and tell
    what the work is about, not when or by whom it is done.
    """
    if listed or any(each.priority or each.entry.text("priority") for each in governed):
        return list(governed), []
    topics = _topics([each.headings for each in governed])
    named = list(dict.fromkeys(filter(None, topics)))
    places = {fold(each.locality) for each in governed if each.locality}
    few = _LEAST <= len(named) <= _MOST and len(named) <= _SHARE * len(governed)
    if not few or None in topics or any(_tells_none(name) or fold(name) in places for name in named):
        return list(governed), []
    message = f"The plan lists no priorities; the {len(named)} headings over its actions are taken for them."
    said = Finding("priorities-inferred", "note", message, governed[0].entry.row.place)
    return [replace(each, priority=topic) for each, topic in zip(governed, topics, strict=True)], [said]


def _topics(paths: Sequence[Sequence[str]]) -> list[str | None]:
    """Give of every path the heading at the first level where they differ, None where it is shorter."""
    for depth in range(max(map(len, paths), default=0)):
        here = [path[depth] if len(path) > depth else None for path in paths]
        if len({fold(name) if name else None for name in here}) > 1:
            return [_LETTERED.sub("", name) if name else None for name in here]
    return [None] * len(paths)


def _tells_none(name: str) -> bool:
    return is_time(name) or bool(_NO_TOPIC.search(bare_name(name)))
