"""The changes between two sides, one row for each thing that changed of an action, with the words before and after."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from graphmodel.history.sides import Side, State
from graphmodel.ids import fold

What = Literal["dropped", "carried on", "reworded", "moved", "new dates", "new"]
NEAR = 3  # words that are shown unchanged around a change


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that changed: what, of which action on either side, and the words before and after."""

    what: What
    old: State | None
    new: State | None
    before: str | None
    after: str | None


def changes(old: Side, new: Side, pairs: Sequence[tuple[State, State]]) -> list[Change]:
    """Give all changes: of the earlier side's actions in order, then what is new."""
    kept: dict[str, list[State]] = {}
    for a, b in pairs:
        kept.setdefault(a.id, []).append(b)
    found: list[Change] = []
    for a in old.states:
        after = kept.get(a.id, [])
        found += [change for b in after for change in _of_pair(a, b)]
        found += [] if after else [Change("dropped", a, None, a.values["title"], None)]
    carried = {b.id for _, b in pairs}
    return [*found, *(Change("new", None, b, None, b.values["title"]) for b in new.states if b.id not in carried)]


def _of_pair(a: State, b: State) -> list[Change]:
    """Give what changed of an action that goes on; one row says that nothing did."""
    found = list(_reworded(a, b))
    if set(a.leads) != set(b.leads):
        found.append(Change("moved", a, b, _listed(a.names), _listed(b.names)))
    if _days(a) != _days(b):
        found.append(Change("new dates", a, b, _when(a), _when(b)))
    return found or [Change("carried on", a, b, None, None)]


def _reworded(a: State, b: State) -> Iterator[Change]:
    if fold(a.words) != fold(b.words):
        before, after = _shown(a.words.split(), b.words.split())
        yield Change("reworded", a, b, before or None, after or None)


def _shown(before: list[str], after: list[str]) -> tuple[str, str]:
    """Give the words that differ on either side, between brackets, with a few that do not around them."""
    matcher = SequenceMatcher(None, [fold(word) for word in before], [fold(word) for word in after], autojunk=False)
    left: list[str] = []
    right: list[str] = []
    for group in matcher.get_grouped_opcodes(NEAR):
        for tag, a, b, c, d in group:
            left += before[a:b] if tag == "equal" else _marked(before[a:b])
            right += after[c:d] if tag == "equal" else _marked(after[c:d])
        left.append("…")
        right.append("…")
    return " ".join(left[:-1]), " ".join(right[:-1])


def _marked(words: list[str]) -> list[str]:
    return [f"[{' '.join(words)}]"] if words else []


def _days(state: State) -> tuple[object, ...]:
    return tuple(state.values.get(name) or None for name in ("start", "end", "ongoing", "review"))


def _when(state: State) -> str:
    """Give the timescale as printed, or the days where none is printed."""
    return str(state.values.get("timescale") or " to ".join(str(day) for day in _days(state) if day) or "no date")


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names) or "no body"
