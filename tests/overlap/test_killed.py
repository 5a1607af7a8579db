"""A comparison that is killed while it writes leaves the pairs of the one before."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

from graphmodel import store
from graphmodel.engine import Graph
from graphmodel.overlap import Choice, listed, refresh
from graphmodel.settings import Settings
from tests.overlap.test_refresh import PLANS, lamps
from tests.store.small import REGISTERS

# Stands still in the middle of the transaction, with the old pairs taken away and the new ones written.
HALFWAY = """
import time
from graphmodel.engine import open_graph
from graphmodel.overlap import refresh, writing
from graphmodel.settings import Settings

real = writing.statement

def slow(folder, name):
    if name == "families":
        print("halfway", flush=True)
        time.sleep(600)
    return real(folder, name)

writing.statement = slow
with open_graph(Settings()) as graph:
    refresh(graph)
"""


def clean_environment() -> dict[str, str]:
    """The environment without what other tests of this session say of their Neo4j."""
    return {name: value for name, value in os.environ.items() if not name.startswith("NEO4J_")}


def where(settings: Settings) -> dict[str, str]:
    """What tells another process of the graph of this test."""
    if settings.uri is None:
        return {"GRAPHMODEL_DATA": str(settings.data)}
    assert settings.password is not None
    password = settings.password.get_secret_value()
    return {"NEO4J_URI": settings.uri, "NEO4J_USER": settings.user, "NEO4J_PASSWORD": password}


def test_kill_nine_during_a_run_leaves_the_old_pairs(graph: Graph, settings: Settings) -> None:
    store.prepare(graph, REGISTERS)
    for each in PLANS:
        store.load(graph, each)
    refresh(graph)
    before = listed(graph, Choice()).pairs
    store.load(graph, lamps("third", "csp-west"))

    environment = {**clean_environment(), **where(settings)}
    running = subprocess.Popen([sys.executable, "-c", HALFWAY], env=environment, stdout=subprocess.PIPE, text=True)
    assert running.stdout is not None
    assert running.stdout.readline().strip() == "halfway"
    running.send_signal(signal.SIGKILL)
    running.wait()

    assert before
    assert listed(graph, Choice()).pairs == before
    assert refresh(graph).compared == 1
    assert len(listed(graph, Choice()).pairs) > len(before)
