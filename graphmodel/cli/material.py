"""What a report is made of: the answers to the questions it rests on, taken in by its scope."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from graphmodel.cli.graph_rows import answered, funding_ends, pairs_across, rows
from graphmodel.cli.scope import Scope

if TYPE_CHECKING:
    from graphmodel.engine import Graph
    from graphmodel.questions import Answer

Row = dict[str, Any]
SHOWN_FROM = 0.2


@dataclass(slots=True)
class Material:
    """Rows by what they are about, each of the scope; `actions` are the scope's by id, `every` those of all plans.

    `bodies` are names by id, for a body's report.
    """

    scope: Scope
    actions: dict[str, Row]
    every: dict[str, Row]
    answers: dict[str, Answer]
    coverage: list[Row]
    cells: list[Row]
    pairs: list[Row]
    heads: list[Row]
    alone: dict[str, list[Row]] = field(default_factory=dict)
    money: list[str] = field(default_factory=list)
    bodies: dict[str, str] = field(default_factory=dict)


def gather(graph: Graph, scope: Scope, on: str | None = None) -> Material:
    """Ask everything that the report says; nothing in it comes from elsewhere. Dates are judged on a day, or today."""
    from viz.matrix import GROUPS

    ids = [row["action"] for row in rows(graph, "action-ids")]
    every = {row["action"]: row for row in rows(graph, "chosen-actions", actions=ids)}
    actions = {key: row for key, row in every.items() if scope.holds(row)}
    covered = [answered(graph, "coverage", by=by, **scope.given()) for by in GROUPS]
    cells = [{**cell, "by": by} for by in GROUPS for cell in rows(graph, "cell-actions", by=by, basis="stated")]
    cells = [cell for cell in cells if cell["action"] in actions]
    pairs = pairs_across(graph)  # compares first what is new, on which answers rest too
    return Material(
        scope,
        actions,
        every,
        _answers(graph, scope, on),
        _counted([row for answer in covered for row in answer.rows], cells, actions.values()),
        cells,
        _folded([pair for pair in pairs if _in_scope(pair, actions)], every),
        rows(graph, "partnerships"),
        _alone(graph, scope),
        funding_ends(graph),
        {row["agency"]: row["agency_name"] for row in rows(graph, "body-names")} if scope.agency else {},
    )


def _answers(graph: Graph, scope: Scope, on: str | None) -> dict[str, Answer]:
    names = ("beyond-plan-end", "single-points", "partnerships-without-plan", "committed-twice")
    found = {name: answered(graph, name, **scope.given()) for name in names}
    found["expired"] = answered(graph, "expired", **scope.given(), **({"on": on} if on else {}))
    if scope.agency:
        for name in ("what-if-withdrawn", "where-felt"):
            found[name] = answered(graph, name, agency=scope.agency, **scope.given())
    return found


def _counted(coverage: Iterable[Row], cells: Iterable[Row], actions: Iterable[Row]) -> list[Row]:
    """Give the coverage with counts of the scope's own actions, which for a body are fewer than the plan's."""
    of = Counter(row["plan"] for row in actions)
    counts = Counter((cell["by"], cell["plan"], cell["value"]) for cell in cells)
    return [{**row, "actions": counts[row["by"], row["plan"], row["value"]], "of": of[row["plan"]]} for row in coverage]


def _in_scope(pair: Row, actions: Mapping[str, Row]) -> bool:
    strong = pair["score"] >= SHOWN_FROM or pair["verdict"] is not None
    return strong and any(pair[side]["action"] in actions for side in "ab")


def _folded(pairs: Iterable[Row], every: Mapping[str, Row]) -> list[Row]:
    """Give one pair for all pairs of two rollouts' places: the judged one, else the likest."""
    from viz.rows import thing

    best: dict[tuple[str, ...], Row] = {}
    for pair in sorted(pairs, key=lambda pair: (pair["verdict"] is None, -pair["score"])):
        ends = tuple(sorted(thing(every[pair[side]["action"]]) for side in "ab"))
        best.setdefault(ends, {**pair, "places": 0})["places"] += 1
    return sorted(best.values(), key=lambda pair: (-pair["score"], pair["a"]["action"], pair["b"]["action"]))


def _alone(graph: Graph, scope: Scope) -> dict[str, list[Row]]:
    """Give what stands alone; of a body nothing does, since what it is named for has an accountable body."""
    if scope.agency:
        return {}
    names = ("unled", "idle-priorities", "idle-authorities")
    found = {name: [row for row in rows(graph, name) if scope.plans is None or row["plan"] in scope.plans]
             for name in names}  # fmt: skip
    found["commitments-and-work"] = rows(graph, "commitments-and-work") if scope.plans is None else []
    return found
