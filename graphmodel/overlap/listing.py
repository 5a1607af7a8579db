"""The pairs that the graph keeps, as the contract prints them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from graphmodel.errors import UsageError
from graphmodel.overlap.areas import areas_of
from graphmodel.overlap.candidates import Blocking
from graphmodel.overlap.items import PLACE, Item
from graphmodel.overlap.pairs import Pair, Wish, compare
from graphmodel.overlap.reading import PlanState, read_items, read_plans
from graphmodel.overlap.writing import evidence
from graphmodel.questions import statement

if TYPE_CHECKING:
    from graphmodel.engine import Graph

SIDE = ("action", "sort", "plan", "partnership", "code", "title", "locality")
ALL = 2_000_000_000
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Choice:
    """Which pairs are listed; `between` names two plans or partnerships."""

    between: tuple[str, str] | None = None
    kind: str | None = None
    least: float = 0.0
    passages: bool = False
    most: int = ALL


@dataclass(frozen=True, slots=True)
class Listed:
    """The pairs chosen, best first, and how many pairs of these sides there are at any score and of any kind."""

    pairs: list[Row]
    total: int


def listed(graph: Graph, choice: Choice) -> Listed:
    """Give the pairs chosen, each with both sides and its evidence; `verdict` is not filled in."""
    first, second = None, None
    if choice.between:
        plans = read_plans(graph)
        first, second = (plans_meant(plans, name) for name in choice.between)
        if len(areas_of(plans)) > 1:
            return _compared(graph, [plan for plan in plans if plan.plan in {*first, *second}], first, choice)
    sides = {"first": first, "second": second, "passages": choice.passages}
    total = graph.read(statement("check", "overlap-count"), sides)[0]["pairs"]
    wanted = {"least": choice.least, "kind": choice.kind, "most": choice.most, **sides}
    rows = graph.read(statement("check", "overlap-pairs"), wanted)
    known = read_sides(graph, [row[side] for row in rows for side in ("one", "other")])
    return Listed([_printed(row, known) for row in rows], total)


def _compared(graph: Graph, plans: Sequence[PlanState], first: Sequence[str], choice: Choice) -> Listed:
    """Compare two sides now: areas and times that keep pairs apart in a large graph do not count when two are named."""
    read = read_items(graph, plans)
    one_plan = len(plans) == 1
    found = [
        pair
        for pair in compare(read.items, read.names, Wish(Blocking(best=len(read.items))))
        if (one_plan or (pair.a.plan in first) != (pair.b.plan in first))
    ]
    kept = [pair for pair in found if pair.score >= choice.least and choice.kind in (None, pair.kind)]
    return Listed([as_row(pair) for pair in kept[: choice.most]], len(found))


def read_sides(graph: Graph, ids: Sequence[str]) -> dict[str, Row]:
    """Give what is printed of actions, commitments and passages, by id."""
    rows = graph.read(statement("check", "overlap-sides"), {"ids": sorted(set(ids))})
    return {row["action"]: _side(row) for row in rows}


def as_row(pair: Pair) -> Row:
    """Give a pair that was just compared in the same form."""
    heaviest = sorted(pair.claims, key=lambda claim: -claim.weight)
    return {
        "a": _side_of(pair.a),
        "b": _side_of(pair.b),
        "kind": pair.kind,
        "score": pair.score,
        "concurrent": pair.concurrent,
        "evidence": [evidence(claim) for claim in heaviest],
        "verdict": None,
    }


def plans_meant(plans: Sequence[PlanState], name: str) -> list[str]:
    """Give the ids of the plans that a name means: one plan's, or all of a partnership."""
    found = [plan.plan for plan in plans if name in (plan.plan, plan.partnership)]
    if not found:
        known = sorted({each for plan in plans for each in (plan.plan, plan.partnership) if each})
        near = get_close_matches(name, known, n=3, cutoff=0.4) or known
        raise UsageError(f"There is no plan or partnership '{name}' in the graph", f"Take one of {', '.join(near)}.")
    return found


def _printed(row: Row, sides: dict[str, Row]) -> Row:
    return {
        "a": sides[row["one"]],
        "b": sides[row["other"]],
        "kind": row["kind"],
        "score": row["score"],
        "concurrent": row["concurrent"],
        "evidence": json.loads(row["evidence"]),
        "verdict": None,
    }


def _side(row: Row) -> Row:
    return {name: row[name] for name in SIDE} | {"place": {name: row[name] for name in PLACE}}


def _side_of(item: Item) -> Row:
    row = {name: getattr(item, name, None) for name in SIDE}
    return row | {"action": item.id, "sort": item.sort.capitalize(), "place": dict(item.place)}
