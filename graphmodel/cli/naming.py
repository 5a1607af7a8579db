"""Actions as people name them at a terminal: by id, as plan:code or as plan:line; so, too, what a strategy asks for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from graphmodel.errors import UsageError

if TYPE_CHECKING:
    from graphmodel.engine import Graph

Row = dict[str, Any]
NEAREST = 3


def action_id(graph: Graph, named: str) -> str:
    """Give the id of the action that a name means; raise UsageError where it means none, several, or no action."""
    found = _named(graph, named)
    if found["sort"] != "Action":
        what = {"Commitment": "what a strategy asks for", "Passage": "a passage outside the tables"}[found["sort"]]
        raise UsageError(f"'{named}' is {what}, not an action", "A verdict is on two actions.")
    return str(found["id"])


def item_id(graph: Graph, named: str) -> str:
    """Give the id of the action, commitment or passage that a name means; UsageError where it means none or several."""
    return str(_named(graph, named)["id"])


def _named(graph: Graph, named: str) -> Row:
    from graphmodel.questions import statement

    plan, spot = _parted([row["id"] for row in graph.read(statement("check", "plan-ids"))], named)
    inside = graph.read(statement("check", "named-items"), {"plan": plan})
    found = _matches(inside, named, spot)
    if len(found) == 1:
        return found[0]
    if found:
        lines = ", ".join(f"{plan}:{row['line']}" if row["line"] else row["id"] for row in found)
        raise UsageError(f"'{named}' means {len(found)} actions", f"Name one of {lines}.")
    known = [row["code"] or str(row["line"]) for row in inside if row["code"] or row["line"]]
    near = get_close_matches(spot, known, n=NEAREST, cutoff=0.3)
    raise UsageError(f"There is no action '{spot}' in {plan}", f"Near: {', '.join(near)}." if near else "")


def _matches(inside: Sequence[Row], named: str, spot: str) -> list[Row]:
    """Give what a name may mean: its id, else its line, else its code; an action before what stands on its line."""
    tests = (
        lambda row: row["id"] == named,
        lambda row: spot.isdigit() and row["line"] == int(spot),
        lambda row: _folded(row["code"]) == _folded(spot),
    )
    found = next((rows for test in tests if (rows := [row for row in inside if test(row)])), [])
    return [row for row in found if row["sort"] == "Action"] or found


def _parted(plans: Sequence[str], named: str) -> tuple[str, str]:
    """Give the plan that a name begins with, and the rest."""
    for plan in sorted(plans, key=len, reverse=True):
        if named.startswith((f"{plan}:", f"{plan}/")):
            return plan, named[len(plan) + 1 :].strip()
    near = get_close_matches(named.partition(":")[0], plans, n=NEAREST, cutoff=0.3) or plans
    raise UsageError(
        f"'{named}' names no action of a loaded plan",
        f"Write plan:code, plan:line or an id; the plan may be {', '.join(near) or 'none: load one first'}.",
    )


def _folded(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "").strip().casefold()
