"""Several programs and one folder: they get the same engine, write in turn, and leave alone what is not theirs."""

from __future__ import annotations

import subprocess
import sys

import pytest

from graphmodel.engine import Graph, embedded
from graphmodel.engine.folder import Folder
from graphmodel.errors import DatabaseUnreachable
from graphmodel.settings import Settings

START = """
import sys
from pathlib import Path
from graphmodel.engine import embedded
from graphmodel.settings import Settings
print(embedded.start(Settings(uri=None, data=Path(sys.argv[1]), idle_seconds=300)).pid)
"""
HOLD = """
import sys, time
import arcadedb_embedded
with arcadedb_embedded.create_database(sys.argv[1]):
    print("held", flush=True)
    time.sleep(60)
"""
COUNT_UP = """
import sys
from pathlib import Path
from graphmodel.engine import open_graph
from graphmodel.settings import Settings

def add(transaction):
    seen = transaction.run("MERGE (n:Probe {id: 'counter'}) RETURN coalesce(n.value, 0) AS value")[0]["value"]
    transaction.run("MATCH (n:Probe {id: 'counter'}) SET n.value = $value", {"value": seen + 1})

with open_graph(Settings(uri=None, data=Path(sys.argv[1]))) as graph:
    for _ in range(20):
        graph.write(add)
"""


def test_starts_at_once_give_one_engine(home: Settings) -> None:
    starts = [
        subprocess.Popen([sys.executable, "-c", START, str(home.data)], stdout=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    pids = {each.communicate(timeout=120)[0].strip() for each in starts}

    assert pids == {str(embedded.start(home).pid)}


def test_two_processes_write_one_after_the_other(running: Graph, arcadedb_settings: Settings) -> None:
    running.write(lambda tx: tx.run("MATCH (n) DETACH DELETE n"))
    writers = [
        subprocess.Popen([sys.executable, "-c", COUNT_UP, str(arcadedb_settings.data)], stderr=subprocess.PIPE)
        for _ in range(2)
    ]
    assert [each.communicate(timeout=120)[1] for each in writers] == [b"", b""]

    assert running.read("MATCH (n:Probe) RETURN n.value AS value") == [{"value": 40}]


def test_data_that_another_program_has_open_are_left_alone(home: Settings) -> None:
    folder = Folder(home.data)
    folder.make()
    database = folder.engine / "databases" / "neo4j"
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(database)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=home.data,  # Java writes its logs into the folder it stands in
    )
    try:
        assert holder.stdout is not None
        while "held" not in holder.stdout.readline():
            assert holder.poll() is None

        with pytest.raises(DatabaseUnreachable, match="another program has the data open") as refused:
            embedded.start(home)
    finally:
        holder.kill()
        holder.communicate()
    assert str(folder.log) in str(refused.value)
    assert "\n" not in str(refused.value)
