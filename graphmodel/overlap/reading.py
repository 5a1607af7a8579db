"""What the graph holds of the plans that are compared: their state, their actions, what these name, who leads them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from graphmodel.overlap.items import Item, as_item
from graphmodel.questions import statement

if TYPE_CHECKING:
    from graphmodel.engine import Graph

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class PlanState:
    """A plan as it is compared: whose, where, when, how large, and what it was loaded from."""

    plan: str
    kind: str
    partnership: str | None
    area: str | None
    start: str | None
    end: str | None
    actions: int
    state: str | None


@dataclass(frozen=True, slots=True)
class Read:
    """Items with the printed names of the topics and bodies that they hold ids of."""

    items: list[Item]
    names: dict[str, str]


def read_plans(graph: Graph) -> list[PlanState]:
    """Give every loaded plan, in the order of their ids."""
    return [PlanState(**row) for row in graph.read(statement("check", "overlap-plans"))]


def read_items(graph: Graph, plans: Sequence[PlanState]) -> Read:
    """Give the items of plans, with the names of what they hold ids of."""
    wanted = {"plans": [plan.plan for plan in plans]}
    topics = graph.read(statement("check", "overlap-topics"), wanted)
    named: defaultdict[str, list[Row]] = defaultdict(list)
    for row in topics:
        named[row["item"]].append(row)
    rows = [row for name in ("items", "asked") for row in graph.read(statement("check", f"overlap-{name}"), wanted)]
    periods = {plan.plan: _period(plan, rows) for plan in plans}
    items = [as_item(row | periods[row["plan"]], named[row["id"]]) for row in rows]
    bodies = {row["id"]: row["name"] for row in graph.read(statement("check", "overlap-names"), wanted)}
    return Read(sorted(items, key=lambda item: item.key), {row["id"]: row["name"] for row in topics} | bodies)


def _period(plan: PlanState, rows: Sequence[Row]) -> Row:
    """Give a plan's partnership and days; where it prints none, the first to the last that its actions print."""
    known = {"partnership": plan.partnership, "plan_start": plan.start, "plan_end": plan.end}
    if plan.start or plan.end:
        return known
    days = [
        row[name] for row in rows if row["plan"] == plan.plan for name in ("start", "end", "review") if row.get(name)
    ]
    return known | {"plan_start": f"{min(days)[:7]}-01", "plan_end": max(days), "inferred": True} if days else known
