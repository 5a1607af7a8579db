"""The rows that each page is made of, read from the graph, and the page made of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from graphmodel.cli.bodies import body_meant, nearest
from graphmodel.cli.graph_rows import LOAD_FIRST, answered, funding_ends, pairs_across, rows
from graphmodel.errors import UsageError

if TYPE_CHECKING:
    from graphmodel.engine import Graph
    from graphmodel.questions import Answer
    from viz.scene import Page

Row = dict[str, Any]
MOST_PAIRS = 3000


def page_of(graph: Graph, name: str, about: Sequence[str] = (), on: str | None = None) -> Page:
    """Give the page of that name, about the plans or the body that are named; `on` is the day dates are judged on."""
    if on is None:
        return PAGES[name](graph, *about)
    if name not in DATED:
        raise UsageError(f"The view '{name}' judges no dates", "Leave out --on.")
    return PAGES[name](graph, *about, on=on)


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


def _actions_of(graph: Graph, pairs: Iterable[Row]) -> tuple[list[Row], list[str]]:
    ids = sorted({pair[side]["action"] for pair in pairs for side in "ab"})
    return rows(graph, "chosen-actions", actions=ids), ids


def _orphans(graph: Graph) -> Page:
    from viz.views import OrphanRows, orphans

    heads = rows(graph, "partnerships")
    if not rows(graph, "plans"):
        raise UsageError("No plan is loaded, so nothing can stand alone in one", LOAD_FIRST)
    unled = rows(graph, "unled")
    return orphans(
        OrphanRows(
            heads,
            unled,
            rows(graph, "chosen-actions", actions=[row["action"] for row in unled]),
            rows(graph, "idle-priorities"),
            rows(graph, "commitments-and-work"),
            rows(graph, "idle-authorities"),
            rows(graph, "plan-totals")[0],
        )
    )


def _agency(graph: Graph, name: str) -> Page:
    from viz.views import AgencyRows, agency

    head = body_meant(rows(graph, "body-names"), name)
    work = rows(graph, "work-of", agency=head["agency"])
    ids = list(dict.fromkeys(row["action"] for row in work))
    return agency(
        AgencyRows(
            rows(graph, "partnerships"),
            head,
            work,
            rows(graph, "chosen-actions", actions=ids),
            rows(graph, "kin", agency=head["agency"]),
            rows(graph, "stands-for", actions=ids),
        )
    )


def _changes(graph: Graph, old: str, new: str) -> Page:
    from graphmodel.cli.fresh import freshen
    from graphmodel.cli.marking import marked
    from graphmodel.cli.pairs import Filter, chosen
    from graphmodel.overlap import Choice
    from viz.views import ChangeRows, changes

    heads = [_head(graph, plan) for plan in (old, new)]
    if old == new:
        raise UsageError(f"'{old}' is one plan", "Name an earlier and a later one.")
    ids = [row["action"] for plan in (old, new) for row in rows(graph, "actions", plan=plan)]
    actions = rows(graph, "chosen-actions", actions=ids)
    freshen(graph)
    pairs = [pair for pair in chosen(graph, Choice((old, new)), Filter()).pairs if pair["b"]["sort"] == "Action"]
    return changes(ChangeRows(heads[0], heads[1], actions, marked(pairs, actions)))


def _timeline(graph: Graph, on: str | None = None) -> Page:
    from viz.views import TimelineRows, timeline

    ids = [row["action"] for row in rows(graph, "action-ids")]
    if not ids:
        raise UsageError("No loaded plan promises an action, so there is nothing to draw", LOAD_FIRST)
    expired = answered(graph, "expired", **({"on": on} if on else {}))
    beyond = answered(graph, "beyond-plan-end")
    actions = rows(graph, "chosen-actions", actions=ids)
    money = funding_ends(graph)
    return timeline(
        TimelineRows(expired.parameters["on"], actions, expired.rows, beyond.rows, _caveats(expired, beyond), money)
    )


def _matrix(graph: Graph) -> Page:
    from viz.matrix import GROUPS
    from viz.views import MatrixRows, matrix

    answers = {by: answered(graph, "coverage", by=by) for by in GROUPS}
    cells = {by: rows(graph, "cell-actions", by=by, basis="stated") for by in GROUPS}
    ids = sorted({cell["action"] for found in cells.values() for cell in found})
    coverage = [row for answer in answers.values() for row in answer.rows]
    if not coverage:
        raise UsageError("No plan is loaded, so there is nothing to count", LOAD_FIRST)
    actions = rows(graph, "chosen-actions", actions=ids)
    return matrix(MatrixRows(coverage, cells, actions, next(iter(answers.values())).caveat))


def _caveats(*answers: Answer) -> str:
    """Give the caveats of several answers as one, each sentence once."""
    sentences = [f"{part.rstrip('.')}." for answer in answers for part in answer.caveat.split(". ")]
    return " ".join(dict.fromkeys(sentences))


DATED = ("timeline",)
PAGES: Mapping[str, Callable[..., Page]] = {
    "agency": _agency,
    "changes": _changes,
    "interdependencies": _interdependencies,
    "matrix": _matrix,
    "orphans": _orphans,
    "overlaps": _overlaps,
    "plan": _plan,
    "timeline": _timeline,
}
