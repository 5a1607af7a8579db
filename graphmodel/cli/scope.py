"""Whom a report is for: the county, a partnership, one plan, or one body; and what of the graph that takes in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from graphmodel.cli.bodies import body_meant, nearest
from graphmodel.cli.graph_rows import LOAD_FIRST, rows
from graphmodel.errors import UsageError

if TYPE_CHECKING:
    from graphmodel.engine import Graph

Row = dict[str, Any]
ALL = ("county", "all")


@dataclass(frozen=True, slots=True)
class Scope:
    """What is taken in: the plans, and of a body its id and its actions; None where nothing is left out."""

    name: str
    plans: tuple[str, ...] | None = None
    agency: str | None = None
    own: frozenset[str] | None = None

    def holds(self, action: Mapping[str, Any]) -> bool:
        """Say whether a row about an action is taken in."""
        if self.own is not None:
            return action["action"] in self.own
        return self.plans is None or action["plan"] in self.plans

    def given(self) -> dict[str, str]:
        """Give what a question is to be asked with."""
        return {"plan": ",".join(self.plans)} if self.plans is not None else {}


def scope_of(graph: Graph, whom: str) -> Scope:
    """Give the scope that a name means; where it means nothing, the error names the nearest."""
    heads = rows(graph, "partnerships")
    if not any(row["plan"] for row in heads):
        raise UsageError("No plan of a partnership is loaded, so there is nothing to report", LOAD_FIRST)
    if whom.casefold().strip() in ALL:
        return Scope("all loaded plans")
    return _partnership(heads, whom) or _body(graph, heads, whom)


def _partnership(heads: Sequence[Row], whom: str) -> Scope | None:
    wanted = whom.casefold().strip()
    found = [row for row in heads if wanted in {str(row[key]).casefold() for key in ("partnership", "name")}]
    plans = tuple(row["plan"] for row in found if row["plan"])
    if found and not plans:
        raise UsageError(f"No plan of {found[0]['name']} is loaded", LOAD_FIRST)
    if plans:
        return Scope(found[0]["name"], plans)
    by_plan = [row for row in heads if row["plan"] and row["plan"].casefold() == wanted]
    return Scope(by_plan[0]["title"] or by_plan[0]["plan"], (by_plan[0]["plan"],)) if by_plan else None


def _body(graph: Graph, heads: Sequence[Row], whom: str) -> Scope:
    bodies = rows(graph, "body-names")
    try:
        head = body_meant(bodies, whom)
    except UsageError as error:
        known = [row[key] for row in heads for key in ("partnership", "name", "plan") if row[key]]
        known += [name for row in bodies if row["actions"] for name in (row["agency"], row["agency_name"])]
        if "means" in error.what:
            raise
        raise UsageError(f"There is no partnership, plan or body '{whom}'", nearest(whom, known)) from error
    work = [row for row in rows(graph, "work") if row["agency"] == head["agency"]]
    if not work:
        raise UsageError(f"No loaded plan names {head['agency_name']} for its work", "Name another body.")
    plans = tuple(sorted({row["plan"] for row in work}))
    return Scope(head["agency_name"], plans, head["agency"], frozenset(row["action"] for row in work))
