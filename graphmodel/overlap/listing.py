"""The pairs that the graph keeps, as the contract prints them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from graphmodel.errors import UsageError
from graphmodel.overlap.items import PLACE, Item
from graphmodel.overlap.pairs import Pair
from graphmodel.overlap.reading import PlanState, read_plans
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


def listed(graph: Graph, choice: Choice) -> list[Row]:
    """Give the pairs chosen, best first, each with both sides and its evidence; `verdict` is not filled in."""
    first, second = _sides(graph, choice.between) if choice.between else (None, None)
    wanted = {"least": choice.least, "kind": choice.kind, "first": first, "second": second}
    wanted |= {"passages": choice.passages, "most": choice.most}
    rows = graph.read(statement("check", "overlap-pairs"), wanted)
    sides = read_sides(graph, [row[side] for row in rows for side in ("one", "other")])
    return [_printed(row, sides) for row in rows]


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


def _sides(graph: Graph, between: tuple[str, str]) -> tuple[list[str], list[str]]:
    plans = read_plans(graph)
    return plans_meant(plans, between[0]), plans_meant(plans, between[1])


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
