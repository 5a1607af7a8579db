"""A plan into the graph, and out of it again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Literal

import graphmodel
from graphmodel.errors import UsageError
from graphmodel.questions import statement
from graphmodel.store.answering import answer_anew
from graphmodel.store.cells import Row
from graphmodel.store.changes import Difference, compare
from graphmodel.store.editions import edition_rows
from graphmodel.store.rows import NODES, PlanRows, load_row, plan_rows
from graphmodel.store.writing import ORPHANS, run_all, write_rows

if TYPE_CHECKING:
    from graphmodel.engine import Graph, Transaction
    from graphmodel.records import Plan

CLEAR = ("clear-ties", "clear-topics", "clear-gap-topics", "clear-conclusions", "clear-localities", "clear-plan")
NAMES = ("agency-names", "label-names", "partnership-names")
SUCCESSION = ("clear-supersedes", "supersedes")
Result = Literal["new", "unchanged", "changed"]
Run = Callable[[str, dict[str, Any]], list[dict[str, Any]]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a load did, or would do."""

    plan: str
    result: Result
    difference: Difference


def load(graph: Graph, plan: Plan, *, again: bool = False) -> Outcome:
    """Write a plan in one transaction; a file that is loaded already is left alone unless `again`.

    Afterwards the graph is the same as if this file had been loaded first and only once, but for what is kept of
    the edition whose place it took.
    """
    return graph.write(lambda tx: _load(tx, plan, again))


def difference(graph: Graph, plan: Plan, *, again: bool = False) -> Outcome:
    """Give what `load` would do, and write nothing."""
    return _outcome(graph.read, plan, plan_rows(plan), again)


def forget(graph: Graph, plan_id: str) -> None:
    """Take a plan out of the graph, with everything that only it says; shared bodies and judgements stay."""
    graph.write(lambda tx: _forget(tx, plan_id))


def _load(tx: Transaction, plan: Plan, again: bool) -> Outcome:
    rows = plan_rows(plan)
    outcome = _outcome(tx.run, plan, rows, again)
    closed = edition_rows(tx.run, rows.plan, plan.plan.source.sha256, outcome.difference)
    if outcome.result == "changed":
        _clear(tx, rows)
    if outcome.result != "unchanged":
        _write(tx, plan, rows, closed)
        answer_anew(tx, rows.plan)
    if outcome.result == "new":
        run_all(tx, SUCCESSION, partnership=rows.partnership)
    if outcome.result == "changed":
        _settle(tx)
    return outcome


def _outcome(run: Run, plan: Plan, rows: PlanRows, again: bool) -> Outcome:
    """Compare the plan with what the graph holds of it."""
    id_ = plan.plan.id
    found = _state(run, id_)
    if not found["sha256"]:
        return Outcome(id_, "new", Difference(new=tuple(action.title for action in plan.actions)))
    now = (plan.plan.source.sha256, graphmodel.__version__, found["state"])
    if not again and (found["sha256"], found["version"], found["registers"]) == now:
        return Outcome(id_, "unchanged", Difference(same=len(plan.actions)))
    actions = run(statement("check", "plan-actions"), {"plan": id_})
    ties = run(statement("check", "plan-ties"), {"plan": id_})
    return Outcome(id_, "changed", compare(rows, actions, ties))


def _state(run: Run, plan_id: str) -> dict[str, Any]:
    """Give how the plan was loaded, if it was, and the state of the registers in the graph."""
    return run(statement("check", "load-state"), {"plan": plan_id})[0]


def _clear(tx: Transaction, rows: PlanRows) -> None:
    """Take away what the plan stated. Nodes that it still states stay, for what others say of them.

    They stay for the embedded engine too, which does not give a key out again in the transaction that deleted it.
    """
    before = tx.run(statement("check", "plan-nodes"), {"plan": rows.plan})
    run_all(tx, CLEAR, plan=rows.plan)
    for label, name in NODES.items():
        kept = rows.ids(name)
        if gone := [row["id"] for row in before if row["label"] == label and row["id"] not in kept]:
            tx.run(statement("write", f"remove-{name}"), {"ids": gone})


def _write(tx: Transaction, plan: Plan, rows: PlanRows, closed: list[Row]) -> None:
    for name, entries in rows.files.items():
        extra = {"plan": rows.plan} if name == "actions" else {}
        write_rows(tx, name, entries, **extra)
    if rows.files["localities"]:
        run_all(tx, ("locality-parts",), plan=rows.plan)
    registers = _state(tx.run, rows.plan)["state"] or ""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    write_rows(tx, "editions", [{**each, "closed": now} for each in closed])
    write_rows(tx, "loads", [load_row(plan, at=now, version=graphmodel.__version__, registers=registers)])


def _settle(tx: Transaction) -> None:
    """Settle what depends on several plans at once, so that what was taken away leaves no trace."""
    run_all(tx, (*ORPHANS, *NAMES))
    run_all(tx, SUCCESSION, partnership=None)


def _forget(tx: Transaction, plan_id: str) -> None:
    loaded = [row["id"] for row in tx.run(statement("check", "plan-ids"), {})]
    if plan_id not in loaded:
        near = get_close_matches(plan_id, loaded, n=3, cutoff=0.4) or loaded
        raise UsageError(f"The plan '{plan_id}' is not loaded", f"Loaded: {', '.join(near) or 'none'}.")
    _clear(tx, PlanRows(plan_id, None))
    run_all(tx, ("remove-editions", "remove-plan"), plan=plan_id)
    _settle(tx)
