"""The two sides that are compared: a plan as it is loaded, or one of its closed editions; and what carries on what."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher, get_close_matches
from typing import TYPE_CHECKING, Any

from graphmodel.errors import UsageError
from graphmodel.ids import fold
from graphmodel.questions import statement

if TYPE_CHECKING:
    from graphmodel.engine import Graph

MIN_SCORE = 0.2  # of the comparison of plans, as in the question plan-changes
ALIKE = 0.6  # share of words, from which an action with another id is the same one reworded


@dataclass(frozen=True, slots=True)
class State:
    """An action as one side has it."""

    id: str
    values: dict[str, Any]
    leads: tuple[str, ...]
    names: tuple[str, ...]

    @property
    def words(self) -> str:
        """Give what it says: title, summary, outcomes and measures."""
        lists = (*self.values.get("outcomes", ()), *self.values.get("measures", ()))
        return "\n".join(part for part in (self.values.get("title"), self.values.get("summary"), *lists) if part)


@dataclass(frozen=True, slots=True)
class Side:
    """A plan, or an edition of it, with its actions in order."""

    name: str
    plan: str
    states: tuple[State, ...]


def compared(graph: Graph, old: str, new: str | None) -> tuple[Side, Side]:
    """Give the two sides; with one name alone, the plan and the edition whose place it took."""
    if new is not None:
        return side(graph, old), side(graph, new)
    later = side(graph, old)
    editions = graph.read(statement("check", "editions"), {"plan": later.plan})
    if not editions:
        raise UsageError(
            f"Of '{later.plan}' only the edition that is loaded is known",
            "Name a second plan, or load another edition of its file: the earlier one is kept.",
        )
    return side(graph, editions[-1]["id"]), later


def side(graph: Graph, name: str) -> Side:
    """Give the side of that name: a plan's id, or PLAN@NUMBER for an edition that another has closed."""
    plan, at, number = name.partition("@")
    if at:
        return _edition(graph, plan, number)
    known = [row["id"] for row in graph.read(statement("check", "plan-ids"))]
    if plan not in known:
        near = get_close_matches(plan, known, n=3, cutoff=0.4) or known[:5]
        remedy = f"Did you mean {', '.join(near)}?" if near else "Load some first: graphmodel load FILES."
        raise UsageError(f"There is no plan '{plan}' in the graph", remedy)
    return Side(name, plan, tuple(map(_state, graph.read(statement("check", "action-states"), {"plan": plan}))))


def _edition(graph: Graph, plan: str, number: str) -> Side:
    editions = graph.read(statement("check", "editions"), {"plan": plan})
    for each in editions:
        if str(each["number"]) == number:
            return Side(f"{plan}@{number}", plan, tuple(map(_state, json.loads(each["actions"]))))
    kept = ", ".join(each["id"] for each in editions) or "none"
    raise UsageError(f"There is no edition '{plan}@{number}'", f"Kept: {kept}.")


def _state(row: dict[str, Any]) -> State:
    return State(row["id"], row["props"], tuple(row["leads"]), tuple(row["names"]))


def pairs(graph: Graph, old: Side, new: Side) -> list[tuple[State, State]]:
    """Give what carries on what, in the order of the earlier side; one may go on in several, or several in one."""
    before = {state.id: state for state in old.states}
    after = {state.id: state for state in new.states}
    if old.plan == new.plan:
        found = list(_same_plan(old, new))
    else:
        rows = graph.read(statement("check", "succeeding"), {"old": old.plan, "new": new.plan, "min_score": MIN_SCORE})
        found = [(before[row["before"]], after[row["after"]]) for row in rows if {row["before"]} <= before.keys()]
    order = {state.id: at for at, state in enumerate(old.states)}
    behind = {state.id: at for at, state in enumerate(new.states)}
    return sorted(found, key=lambda pair: (order[pair[0].id], behind[pair[1].id]))


def _same_plan(old: Side, new: Side) -> Iterator[tuple[State, State]]:
    """Pair by id, which a row keeps wherever it stands; what is left by its words, the most alike first."""
    after = {state.id: state for state in new.states}
    yield from ((state, after[state.id]) for state in old.states if state.id in after)
    ids = {state.id for state in old.states}
    gone = [state for state in old.states if state.id not in after]
    come = [state for state in new.states if state.id not in ids]
    likes = sorted(((_likeness(a, b), -x, -y) for x, a in enumerate(gone) for y, b in enumerate(come)), reverse=True)
    taken: set[tuple[str, int]] = set()
    for score, x, y in likes:
        if score >= ALIKE and not {("old", -x), ("new", -y)} & taken:
            taken |= {("old", -x), ("new", -y)}
            yield gone[-x], come[-y]


def _likeness(a: State, b: State) -> float:
    """Give how much of the words two actions share, by their titles or by all they say."""
    titles = SequenceMatcher(None, fold(a.values["title"]).split(), fold(b.values["title"]).split()).ratio()
    return max(titles, SequenceMatcher(None, fold(a.words).split(), fold(b.words).split()).ratio())
