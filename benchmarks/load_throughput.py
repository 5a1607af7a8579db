"""Loading 20,000 synthetic actions is at most a quarter slower than sending the same rows bare through the driver.

Bare means: the rows are made beforehand, and each write file gets them in batches in one transaction, with no look at
what is there, no count of what was made, and no record of the load.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import neo4j
from _measure import report, seconds

from graphmodel.engine import embedded, open_graph
from graphmodel.questions import statement
from graphmodel.records import Action, Heading, Party, Place, Plan, PlanHead, Source, Timescale
from graphmodel.registers import load_registers
from graphmodel.settings import Settings
from graphmodel.store import load, prepare
from graphmodel.store.rows import plan_rows
from graphmodel.store.writing import BATCH

ACTIONS, AGENCIES, PRIORITIES, WANTED = 20_000, 200, 20, 0.8
PLAN = "synthetic"


def action_of(n: int) -> Action:
    """Give one action with two leads, a supporter, two outcomes, a priority and dates."""
    bodies = [f"Body {(n * step + step) % AGENCIES}" for step in (1, 7, 13)]
    parties = [Party(name, "support" if i == 2 else "lead", name) for i, name in enumerate(dict.fromkeys(bodies))]
    return Action(
        id=f"{PLAN}/{n}",
        order=n,
        code=f"{n // 100}.{n % 100}",
        title=f"Evening patrols on route {n}",
        summary=f"Walk route {n} when the shops have closed and talk with those who wait there.",
        outcomes=(f"People on route {n} feel safer", f"Fewer calls from route {n}"),
        measures=(),
        resources=None,
        timescale=Timescale(text="April 2024 to March 2026"),
        parties=tuple(parties),
        section=f"Part {n % PRIORITIES}",
        priority=f"Priority {n % PRIORITIES}",
        locality=None,
        links=(),
        flags=(),
        place=Place("synthetic.txt", line=n),
    )


def synthetic() -> Plan:
    """Give a plan such as no partnership could carry out."""
    source = Source("synthetic.txt", "0" * 64, "text")
    head = PlanHead(PLAN, "Synthetic plan", None, None, None, None, "plan", source)
    names = [f"Priority {n}" for n in range(PRIORITIES)]
    priorities = [Heading(f"{PLAN}/priority-{n}", name, None, Place("synthetic.txt")) for n, name in enumerate(names)]
    return Plan(head, priorities=tuple(priorities), actions=tuple(action_of(n) for n in range(1, ACTIONS + 1)))


def timed(work: Callable[[Settings], Callable[[], object]]) -> float:
    """Give how long the work takes on a fresh embedded graph that holds the schema and the registers."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        settings = Settings(uri=None, data=Path(folder))
        try:
            with open_graph(settings) as graph:
                prepare(graph, load_registers())
            return seconds(work(settings))
        finally:
            embedded.stop(settings)


def by_store(plan: Plan) -> Callable[[Settings], Callable[[], object]]:
    """Give the load as the program does it."""

    def work(settings: Settings) -> Callable[[], object]:
        def run() -> None:
            with open_graph(settings) as graph:
                load(graph, plan)

        return run

    return work


def bare(plan: Plan) -> Callable[[Settings], Callable[[], object]]:
    """Give the same rows, sent batch by batch."""
    files = plan_rows(plan).files

    def work(settings: Settings) -> Callable[[], object]:
        state = embedded.start(settings)

        def run() -> None:
            auth = ("root", state.writer_password)
            with (
                neo4j.GraphDatabase.driver(state.uri, auth=auth, notifications_min_severity="OFF") as driver,
                driver.session(database="neo4j") as session,
                session.begin_transaction() as tx,  # twice as fast as a transaction for each batch
            ):
                for name, rows in files.items():
                    for start in range(0, len(rows), BATCH):
                        given = {"rows": rows[start : start + BATCH], "plan": PLAN}
                        tx.run(statement("write", name), given).consume()
                tx.commit()

        return run

    return work


def main() -> None:
    plan = synthetic()
    count = sum(len(rows) for rows in plan_rows(plan).files.values())
    raw = min(timed(bare(plan)) for _ in range(2))
    whole = min(timed(by_store(plan)) for _ in range(2))
    share = raw / whole
    rows = [
        ("rows sent", f"{count:,}", ""),
        ("bare batches, best of 2", f"{raw:.2f} s, {count / raw:,.0f} rows/s", ""),
        ("store.load, best of 2", f"{whole:.2f} s, {count / whole:,.0f} rows/s", ""),
        ("share of the bare speed", f"{share:.2f}", f">= {WANTED}"),
    ]
    report(f"store.load of {ACTIONS:,} actions, embedded engine", rows, share >= WANTED)


if __name__ == "__main__":
    main()
