"""The embedded engine from its first start to its last: on demand, one a folder, whole after a kill, gone when idle."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import neo4j
import pytest

from graphmodel.engine import Graph, Transaction, embedded, open_graph
from graphmodel.engine.folder import Folder, State
from graphmodel.engine.process import machine_mb, memory_mb
from graphmodel.errors import DatabaseRefused, DatabaseUnreachable
from graphmodel.settings import Settings

BATCH = 50


def state_of(settings: Settings) -> State:
    state = embedded.running(Folder(settings.data))
    assert state is not None
    return state


def becomes(wanted: Callable[[], bool], seconds: float = 20) -> bool:
    deadline = time.monotonic() + seconds
    while not wanted() and time.monotonic() < deadline:
        time.sleep(0.1)
    return wanted()


def test_it_starts_on_demand_and_keeps_its_data_over_a_stop(home: Settings) -> None:
    assert embedded.running(Folder(home.data)) is None
    assert embedded.stop(home) is None

    with open_graph(home) as graph:
        graph.write(lambda tx: tx.run("CREATE (:Probe {id: 1})"))
        first = state_of(home)
    assert state_of(home) == first, "it goes on when the command is over"
    memory = memory_mb(first.pid)
    assert memory is None or memory < 400

    assert embedded.stop(home) == first
    assert embedded.running(Folder(home.data)) is None
    with open_graph(home) as graph:
        assert graph.read("MATCH (n:Probe) RETURN n.id AS id") == [{"id": 1}]
        second = state_of(home)
    assert second.pid != first.pid
    assert second.writer_password != first.writer_password, "every start has new passwords"


def test_its_passwords_are_for_its_owner_only(running: Graph, arcadedb_settings: Settings) -> None:
    folder = Folder(arcadedb_settings.data)
    state = state_of(arcadedb_settings)
    secrets = (state.writer_password, state.asker_password)

    assert len(set(secrets)) == 2
    assert stat.S_IMODE(folder.state.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.log.stat().st_mode) == 0o600
    assert not [each for each in secrets if each in folder.log.read_text(encoding="utf-8", errors="replace")]
    command = Path(f"/proc/{state.pid}/cmdline").read_bytes().decode()
    assert not [each for each in secrets if each in command]


def test_it_listens_on_loopback_only(running: Graph, arcadedb_settings: Settings) -> None:
    """What listens on every address answers at 127.0.0.2 too; what listens on 127.0.0.1 alone does not."""
    state = state_of(arcadedb_settings)

    for port in (state.bolt_port, state.http_port):
        assert reachable("127.0.0.1", port)
        assert not [each for each in ("127.0.0.2", *own_addresses()) if reachable(each, port)]


def own_addresses() -> list[str]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # nothing is sent: this only asks which address would be used
            return [probe.getsockname()[0]]
        except OSError:
            return []


def reachable(address: str, port: int) -> bool:
    try:
        with socket.create_connection((address, port), timeout=2):
            return True
    except OSError:
        return False


def write_until_it_breaks(graph: Graph, done: list[int]) -> None:
    for number in range(100_000):
        rows = [{"batch": number, "id": f"{number}-{each}"} for each in range(BATCH)]
        graph.write(partial(create, rows))
        done.append(number)


def create(rows: list[dict[str, object]], transaction: Transaction) -> None:
    transaction.run("UNWIND $rows AS row CREATE (n:Probe) SET n = row", {"rows": rows})


def test_a_kill_in_the_middle_of_writing_leaves_whole_transactions(home: Settings) -> None:
    done: list[int] = []
    with open_graph(home) as graph, ThreadPoolExecutor() as threads:
        writing = threads.submit(write_until_it_breaks, graph, done)
        assert becomes(lambda: len(done) >= 10)
        killed = state_of(home).pid
        os.kill(killed, signal.SIGKILL)
        with pytest.raises(DatabaseUnreachable, match="again"):
            writing.result(timeout=60)
    assert Folder(home.data).state.exists(), "a killed engine cannot take its note away"
    assert embedded.running(Folder(home.data)) is None

    with open_graph(home) as graph:
        kept = graph.read("MATCH (n:Probe) RETURN n.batch AS batch, count(*) AS rows ORDER BY batch")
    assert {each["rows"] for each in kept} == {BATCH}
    # The one in flight may have been committed before its answer was lost.
    assert [each["batch"] for each in kept] in (done, [*done, len(done)])


def test_it_stops_when_idle_and_not_before(home: Settings) -> None:
    settings = home.model_copy(update={"idle_seconds": 4.0})
    folder = Folder(home.data)
    with open_graph(settings):
        state = state_of(settings)
        time.sleep(7)
        assert embedded.running(folder) == state, "somebody has it open"

    with neo4j.GraphDatabase.driver(state.uri, auth=("asker", state.asker_password)) as other_program:
        for _ in range(20):
            other_program.execute_query("RETURN 1 AS one", database_="neo4j")
            time.sleep(0.3)
        assert embedded.running(folder) == state, "another program asks it by Bolt"

    assert becomes(lambda: embedded.running(folder) is None)
    assert not folder.state.exists()
    with open_graph(settings) as graph:
        assert graph.read("RETURN 1 AS one") == [{"one": 1}]


def test_a_folder_that_cannot_be_one_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")

    with pytest.raises(DatabaseUnreachable, match="--data"), open_graph(Settings(uri=None, data=tmp_path / "file")):
        pass


def test_a_note_that_is_no_note_is_not_believed(home: Settings) -> None:
    folder = Folder(home.data)
    folder.make()
    for text in ("", "{}", "[1]", json.dumps({"pid": os.getpid()})):
        folder.state.write_text(text, encoding="utf-8")

        assert embedded.running(folder) is None
        assert embedded.stop(home) is None


def test_an_engine_whose_folder_is_deleted_stops(home: Settings) -> None:
    pid = embedded.start(home).pid
    shutil.rmtree(home.data)

    assert becomes(lambda: not Path(f"/proc/{pid}").exists() or zombie(pid))


def zombie(pid: int) -> bool:
    """It is our child here, and gone although its number is still there."""
    return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] == "Z"


@pytest.mark.parametrize(("mib", "quick_only", "heap"), [(16, True, 512), (48, False, 768), (100, False, 1600)])
def test_a_large_graph_is_served_with_all_compilers_and_more_memory(
    home: Settings, mib: int, quick_only: bool, heap: int
) -> None:
    folder = Folder(home.data)
    folder.make()
    with (folder.engine / "actions.bucket").open("wb") as file:
        file.truncate(mib * 2**20)
    asking = (
        "import sys; from pathlib import Path; from graphmodel.engine.folder import Folder; "
        "from graphmodel.engine.server import fitting_heap, java_options; folder = Folder(Path(sys.argv[1])); "
        "print(java_options(folder), fitting_heap(folder))"
    )

    # In a process of its own: the Java bridge and the driver do not go together in one.
    said = subprocess.run([sys.executable, "-c", asking, str(home.data)], capture_output=True, text=True, check=True)

    assert ("TieredStopAtLevel=1" in said.stdout) is quick_only
    assert said.stdout.split()[-1] == f"{min(heap, max(512, (machine_mb() or 8000) // 2))}m"


def test_an_answer_too_large_for_the_engine_is_said_with_what_to_do(home: Settings) -> None:
    small = home.model_copy(update={"heap": "96m"})
    with open_graph(small) as graph:
        with pytest.raises(DatabaseRefused, match="needs more memory than the database has") as told:
            graph.fetch("UNWIND range(1, 900000) AS n WITH toString(n) + ' of many' AS row RETURN row ORDER BY row")
        assert graph.fetch("RETURN 1 AS one") == [{"one": 1}]

    assert "GRAPHMODEL_HEAP" in str(told.value.remedy)
