"""Loading 20,000 synthetic actions in 40 plans is at most a quarter slower than sending the same rows bare.

Bare means: the rows are made beforehand, and each write file gets them in batches, with no look at what is there, no
count of what was made, and no record of the load. It is sent in two ways, a transaction for each plan and one for each
batch, and the faster of them is what the load is compared with. Each way has an engine of its own, and they take turns
plan by plan, so that other work on the machine disturbs them alike.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from functools import partial
from pathlib import Path

import neo4j
from _measure import report, seconds

from graphmodel.engine import embedded, open_graph
from graphmodel.questions import statement
from graphmodel.records import Action, Heading, Party, Place, Plan, PlanHead, Source, Timescale
from graphmodel.registers import load_registers
from graphmodel.settings import Settings
from graphmodel.store import load, prepare
from graphmodel.store.rows import PlanRows, plan_rows
from graphmodel.store.writing import BATCH

PLANS, ACTIONS, AGENCIES, PRIORITIES, WANTED = 40, 500, 200, 20, 0.8
Way = Callable[[int], object]


def action_of(plan: str, n: int) -> Action:
    """Give one action with two leads, a supporter, two outcomes, a priority and dates."""
    bodies = [f"Body {(n * step + step) % AGENCIES}" for step in (1, 7, 13)]
    parties = [Party(name, "support" if i == 2 else "lead", name) for i, name in enumerate(dict.fromkeys(bodies))]
    return Action(
        id=f"{plan}/{n}",
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
        place=Place(f"{plan}.txt", line=n),
    )


def synthetic(number: int) -> Plan:
    """Give a plan such as no partnership could carry out."""
    plan = f"synthetic-{number}"
    head = PlanHead(plan, "Synthetic plan", None, None, None, None, "plan", Source(f"{plan}.txt", "0" * 64, "text"))
    names = [f"Priority {n}" for n in range(PRIORITIES)]
    priorities = [Heading(f"{plan}/priority-{n}", name, None, Place(f"{plan}.txt")) for n, name in enumerate(names)]
    actions = [action_of(plan, n) for n in range(1, ACTIONS + 1)]
    return Plan(head, priorities=tuple(priorities), actions=tuple(actions))


@contextmanager
def engine() -> Iterator[Settings]:
    """Give a fresh embedded graph that holds the schema and the registers."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        settings = Settings(uri=None, data=Path(folder))
        try:
            with open_graph(settings) as graph:
                prepare(graph, load_registers())
            yield settings
        finally:
            embedded.stop(settings)


@contextmanager
def by_store(plans: Sequence[Plan]) -> Iterator[Way]:
    """Give the load as the program does it."""
    with engine() as settings, open_graph(settings) as graph:
        yield lambda at: load(graph, plans[at])


@contextmanager
def bare(sent: Sequence[PlanRows], *, whole: bool) -> Iterator[Way]:
    """Give the same rows, sent batch by batch; with `whole` all batches of a plan are one transaction."""
    with engine() as settings:
        state = embedded.start(settings)
        auth = ("root", state.writer_password)
        with (
            neo4j.GraphDatabase.driver(state.uri, auth=auth, notifications_min_severity="OFF") as driver,
            driver.session(database="neo4j") as session,
        ):

            def way(at: int) -> None:
                with session.begin_transaction() if whole else nullcontext(session) as runner:
                    send(runner, sent[at])

            yield way


def send(runner: neo4j.Transaction | neo4j.Session, rows: PlanRows) -> None:
    """Send a plan's rows and wait until each batch is taken."""
    for name, entries in rows.files.items():
        for start in range(0, len(entries), BATCH):
            given = {"rows": entries[start : start + BATCH], "plan": rows.plan}
            runner.run(statement("write", name), given).consume()


def main() -> None:
    plans = [synthetic(number) for number in range(PLANS)]
    sent = [plan_rows(plan) for plan in plans]
    count = sum(len(entries) for rows in sent for entries in rows.files.values())
    with bare(sent, whole=True) as by_plan, bare(sent, whole=False) as by_batch, by_store(plans) as stored:
        taken = [0.0, 0.0, 0.0]
        for at in range(PLANS):
            for which, way in enumerate((by_plan, by_batch, stored)):
                taken[which] += seconds(partial(way, at))
    share = min(taken[:2]) / taken[2]
    rows = [
        ("rows sent", f"{count:,}", ""),
        ("bare, a transaction for each plan", told(taken[0], count), ""),
        ("bare, a transaction for each batch", told(taken[1], count), ""),
        ("store.load", told(taken[2], count), ""),
        ("share of the faster bare speed", f"{share:.2f}", f">= {WANTED}"),
    ]
    report(f"store.load of {PLANS * ACTIONS:,} actions in {PLANS} plans, embedded engine", rows, share >= WANTED)


def told(taken: float, count: int) -> str:
    """Give a time and the speed that it means."""
    return f"{taken:.2f} s, {count / taken:,.0f} rows/s"


if __name__ == "__main__":
    main()
