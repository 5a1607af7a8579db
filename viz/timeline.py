"""When the work runs: what has ended, whose review has passed, what has no end, and what goes on past its plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from viz.rows import action_node, choices, count, source, spot
from viz.scene import Edge, Node, Page

Row = Mapping[str, Any]
QUESTION = "When does the work run, and what has run out?"
PAST = {"ended": "ended", "review passed": "review"}
HOW = (
    "Each row is an action beneath its plan, each bar the days it runs. A dashed bar begins with its plan, which "
    "prints no first day of its own; a bar that fades has no end; what is hatched lies past the end of its plan.",
    "A lozenge is the day of a review. The upright line is the day it is judged on; a broken one is the end of money "
    "that a plan tells of. The dark bar beside a plan's name is the plan's own time.",
    "Choose a row to see what is printed, and where.",
)


@dataclass(frozen=True, slots=True)
class TimelineRows:
    """Actions, and the answers on what has run out and what goes on past its plan; `money` are days money ends on."""

    on: str
    actions: Sequence[Row]
    expired: Sequence[Row]
    beyond: Sequence[Row]
    caveat: str
    money: Sequence[str] = ()


def timeline(rows: TimelineRows) -> Page:
    """Give the page; an action is what the answers say of it, for the day that they were asked for."""
    past = {spot(row): row for row in rows.expired}
    beyond = {spot(row): row for row in rows.beyond}
    nodes = [_node(row, past.get(spot(row)), beyond.get(spot(row)), rows.on) for row in rows.actions]
    sources = tuple(source(row) for row in rows.actions)
    return Page(
        view="timeline",
        title=QUESTION,
        answer=_answer(nodes, rows),
        caveat=rows.caveat,
        nodes=tuple(nodes),
        edges=tuple[Edge, ...](),
        sources=sources,
        filters=choices(rows.actions, nodes, ("partnership", "plan", "priority", "locality")),
        picture="timeline",
        chart=_chart(rows),
    )


def _node(row: Row, past: Row | None, beyond: Row | None, on: str) -> Node:
    dates = [("First day", row.get("start")), ("Last day", row.get("end")), ("Review", row.get("review"))]
    facts = [(name, value) for name, value in dates if value]
    if past:
        facts.append(("Run out", f"{past['why']}, {count(past['days'], 'day')} before {on}"))
    if beyond:
        end = f", which ends on {beyond['plan_end']}" if beyond.get("plan_end") else ""
        facts.append(("Past its plan", f"{beyond['why']}{end}"))
    made = action_node(row, _kind(row, past, beyond), facts)
    return replace(made, name=made.name.removeprefix(f"{row['plan']}: "))  # it stands beneath its plan


def _kind(row: Row, past: Row | None, beyond: Row | None) -> str:
    if past:
        return PAST.get(past["why"], "ended")
    if beyond:
        return "open" if beyond["why"] == "no end" else "beyond"
    if row.get("ongoing") and not row.get("end"):
        return "open"
    return "running" if row.get("end") or row.get("start") or row.get("review") else "undated"


def _chart(rows: TimelineRows) -> dict[str, Any]:
    bars = {f"action:{row['action']}": _bar(row) for row in rows.actions}
    plans = {
        row["plan"]: {
            "title": row.get("plan_title") or row["plan"],
            "start": row.get("plan_start"),
            "end": row.get("plan_end"),
        }
        for row in rows.actions
    }
    days = [day for bar in bars.values() for day in (bar["from"], bar["to"], bar["review"]) if day]
    days += [day for plan in plans.values() for day in (plan["start"], plan["end"]) if day]
    years = [int(day[:4]) for day in [*days, rows.on, *rows.money]]
    ends = {"from": f"{min(years):04}-01-01", "to": f"{max(years) + 1:04}-01-01"}
    return {"on": rows.on, **ends, "bars": bars, "plans": plans, "money": list(rows.money), "how": HOW}


def _bar(row: Row) -> dict[str, Any]:
    dates = {"from": row.get("start"), "to": row.get("end"), "review": row.get("review")}
    return {"plan": row["plan"], **dates, "ongoing": bool(row.get("ongoing"))}


def _answer(nodes: Sequence[Node], rows: TimelineRows) -> str:
    kinds = Counter(node.kind for node in nodes)
    parts = [
        f"On {rows.on}, {kinds['ended']:,} of {count(len(nodes), 'action')} have ended",
        f"the review of {kinds['review']} has passed",
        f"{sum(row['why'] == 'later end' for row in rows.beyond)} go on past the end of their plan",
        f"{kinds['open']} have no end",
        f"{kinds['undated']} have no date",
    ]
    return "; ".join(parts) + "."
