"""A plan into the graph, and out of it again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Literal

import graphmodel
from graphmodel.errors import UsageError
from graphmodel.questions import statement
from graphmodel.store.changes import Difference, compare
from graphmodel.store.rows import PlanRows, load_row, plan_rows
from graphmodel.store.writing import ORPHANS, run_all, write_rows

if TYPE_CHECKING:
    from graphmodel.engine import Graph, Transaction
    from graphmodel.records import Plan

CLEAR = ("clear-parties", "clear-outcomes", "clear-passages", "clear-localities")
HEADINGS = {"Priority": "priorities", "Principle": "principles", "Commitment": "commitments"}
# Written with the plan's id beside the rows.
WITH_PLAN = frozenset({"actions"})
Result = Literal["new", "unchanged", "changed"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a load did, or would do."""

    plan: str
    result: Result
    difference: Difference


def load(graph: Graph, plan: Plan, *, again: bool = False) -> Outcome:
    """Write a plan in one transaction; a file that is loaded already is left alone unless `again`.

    Afterwards the graph is the same as if this file had been loaded first and only once.
    """
    return graph.write(lambda tx: _load(tx, plan, again))


def difference(graph: Graph, plan: Plan, *, again: bool = False) -> Outcome:
    """Give what `load` would do, and write nothing."""
    rows = plan_rows(plan)
    result, changes = _compare(_Reader(graph), plan, rows, again)
    return Outcome(plan.plan.id, result, changes)


def forget(graph: Graph, plan_id: str) -> None:
    """Take a plan out of the graph, with everything that only it says; shared bodies and judgements stay."""
    graph.write(lambda tx: _forget(tx, plan_id))


class _Reader:
    """A graph read outside a transaction, with a transaction's verb."""

    def __init__(self, graph: Graph) -> None:
        self.run = graph.read


def _load(tx: Transaction, plan: Plan, again: bool) -> Outcome:
    rows = plan_rows(plan)
    result, changes = _compare(tx, plan, rows, again)
    if result == "unchanged":
        return Outcome(plan.plan.id, result, changes)
    if result == "changed":
        _clear(tx, rows)
    _write(tx, plan, rows)
    _settle(tx, rows.scope if result == "new" else None)
    return Outcome(plan.plan.id, result, changes)


def _compare(tx: Transaction | _Reader, plan: Plan, rows: PlanRows, again: bool) -> tuple[Result, Difference]:
    found = tx.run(statement("check", "load-state"), {"plan": plan.plan.id})
    count = len(plan.actions)
    if not found:
        return "new", Difference(new=tuple(action.title for action in plan.actions))
    if not again and found[0] == {**_state(tx), "sha256": plan.plan.source.sha256}:
        return "unchanged", Difference(same=count)
    actions = tx.run(statement("check", "plan-actions"), {"plan": plan.plan.id})
    ties = tx.run(statement("check", "plan-ties"), {"plan": plan.plan.id})
    return "changed", compare(rows, actions, ties)


def _state(tx: Transaction | _Reader) -> dict[str, str]:
    """Give what a load depends on beside the file: this version, and the registers in the graph."""
    found = tx.run(statement("check", "register-state"))
    return {"version": graphmodel.__version__, "registers": found[0]["digest"] if found else ""}


def _clear(tx: Transaction, rows: PlanRows) -> None:
    """Take away what the plan stated; nodes that it states still are kept, for what others say of them."""
    run_all(tx, CLEAR, plan=rows.plan)
    before = tx.run(statement("check", "plan-actions"), {"plan": rows.plan})
    _remove(tx, "actions", [row["id"] for row in before], {row["id"] for row in rows.files["actions"]})
    headings = tx.run(statement("check", "plan-headings"), {"plan": rows.plan})
    for label, name in HEADINGS.items():
        kept = {row["props"]["id"] for row in rows.files[name]}
        _remove(tx, name, [row["id"] for row in headings if row["label"] == label], kept)
    run_all(tx, ("clear-plan",), plan=rows.plan)


def _remove(tx: Transaction, name: str, before: list[str], kept: set[Any]) -> None:
    if gone := [id_ for id_ in before if id_ not in kept]:
        tx.run(statement("write", f"remove-{name}"), {"ids": gone})


def _write(tx: Transaction, plan: Plan, rows: PlanRows) -> None:
    for name, entries in rows.files.items():
        extra = {"plan": rows.plan} if name in WITH_PLAN else {}
        write_rows(tx, name, entries, **extra)
    run_all(tx, ("locality-parts",), plan=rows.plan)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    write_rows(tx, "loads", [load_row(plan, at=now, **_state(tx))])
    write_rows(tx, "read", [{"plan": rows.plan}])


def _settle(tx: Transaction, scope: str | None) -> None:
    """Settle what depends on several plans at once, so that the order of loading leaves no trace.

    Where only one scope can have changed, the others' names are left alone.
    """
    run_all(tx, ORPHANS)
    run_all(tx, ("agency-names",), scope=scope)
    run_all(tx, ("label-names", "partnership-names", "clear-supersedes", "supersedes"))


def _forget(tx: Transaction, plan_id: str) -> None:
    loaded = [row["id"] for row in tx.run(statement("check", "plan-ids"))]
    if plan_id not in loaded:
        near = get_close_matches(plan_id, loaded, n=3, cutoff=0.4) or loaded
        raise UsageError(f"The plan '{plan_id}' is not loaded", f"Loaded: {', '.join(near) or 'none'}.")
    rows = PlanRows(plan_id, "", {name: [] for name in ("actions", *HEADINGS.values())})
    _clear(tx, rows)
    run_all(tx, ("remove-plan",), plan=plan_id)
    _settle(tx, None)
