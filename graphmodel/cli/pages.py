"""The rows that each page is made of, read from the graph, and the page made of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from graphmodel.errors import UsageError

if TYPE_CHECKING:
    from graphmodel.engine import Graph
    from viz.scene import Page

Row = dict[str, Any]
LOAD_FIRST = "Load plans first: graphmodel load FILE..."
MOST_PAIRS = 3000


def page_of(graph: Graph, name: str, about: Sequence[str] = ()) -> Page:
    """Give the page of that name, about the plans or the body that are named."""
    return PAGES[name](graph, *about)


def rows(graph: Graph, name: str, **given: object) -> list[Row]:
    """Give the rows of one drawing query, with the parameters that it takes; one not given asks for all."""
    from graphmodel.questions.catalogue import found

    query = found("draw", name)
    return graph.read(query.cypher, {each.name: given.get(each.name) for each in query.parameters})


def nearest(name: str, names: Sequence[str]) -> str:
    """Give the remedy for a name that is none: the nearest one, or all there are."""
    near = get_close_matches(name, names, n=1, cutoff=0.3)
    return f"Did you mean '{near[0]}'?" if near else f"There are: {', '.join(names)}."


def _interdependencies(graph: Graph) -> Page:
    from viz.views import interdependencies

    work = rows(graph, "work")
    if not work:
        raise UsageError("No loaded plan names a body for its work, so there is nothing to draw", LOAD_FIRST)
    return interdependencies(rows(graph, "partnerships"), work, rows(graph, "ties"))


def _plan(graph: Graph, plan: str) -> Page:
    from viz.views import PlanRows
    from viz.views import plan as plan_page

    head = _head(graph, plan)
    parts = {name: rows(graph, name, plan=plan) for name in ("headings", "actions", "names", "commitments")}
    return plan_page(PlanRows(head, work=rows(graph, "work", plan=[plan]), **parts))


def _head(graph: Graph, plan: str) -> Row:
    """Give what stands on a plan's cover, or say which plan is nearest to a name that is none."""
    head = rows(graph, "plan", plan=plan)
    if not head:
        names = [row["plan"] for row in rows(graph, "plans")]
        raise UsageError(f"There is no loaded plan '{plan}'", nearest(plan, names) if names else LOAD_FIRST)
    return head[0]


def _overlaps(graph: Graph) -> Page:
    from graphmodel.cli.marking import marked
    from viz.views import OverlapRows, overlaps

    pairs = pairs_across(graph)
    strongest = pairs[:MOST_PAIRS]
    actions, ids = _actions_of(graph, strongest)
    return overlaps(
        OverlapRows(
            rows(graph, "partnerships"),
            marked(strongest, actions),
            actions,
            rows(graph, "topics", actions=ids),
            len(pairs) - len(strongest),
        )
    )


def pairs_across(graph: Graph) -> list[Row]:
    """Give the pairs of actions of different plans, best first, with people's verdicts."""
    from graphmodel.cli.fresh import freshen
    from graphmodel.cli.pairs import Filter, chosen
    from graphmodel.overlap import Choice

    if not rows(graph, "plans"):
        raise UsageError("No plan is loaded, so there is nothing to compare", LOAD_FIRST)
    freshen(graph)
    found = chosen(graph, Choice(), Filter()).pairs
    return [row for row in found if row["b"]["sort"] == "Action" and row["a"]["plan"] != row["b"]["plan"]]


def _actions_of(graph: Graph, pairs: Iterable[Row]) -> tuple[list[Row], list[str]]:
    ids = sorted({pair[side]["action"] for pair in pairs for side in "ab"})
    return rows(graph, "chosen-actions", actions=ids), ids


PAGES: Mapping[str, Callable[..., Page]] = {
    "interdependencies": _interdependencies,
    "overlaps": _overlaps,
    "plan": _plan,
}
