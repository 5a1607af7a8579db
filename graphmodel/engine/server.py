"""The embedded engine as a process of its own: `python -m graphmodel.engine.server FOLDER IDLE_SECONDS [HEAP]`.

It listens on loopback only, with new random passwords at every start, and stops itself when nobody uses it.
The Bolt driver must not be imported here: it and the Java bridge do not go together in one process.
"""

from __future__ import annotations

import json
import logging
import os
import secrets
import signal
import socket
import sys
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from threading import Event
from typing import Any

import arcadedb_embedded
import jpype
from arcadedb_embedded.jvm import start_jvm

from graphmodel.engine.folder import FAILED, Folder, State
from graphmodel.engine.idle import Watch
from graphmodel.engine.locks import LockTaken, exclusive
from graphmodel.engine.process import machine_mb, size_mb
from graphmodel.errors import GraphmodelError

DATABASE = "neo4j"
LOOPBACK = "127.0.0.1"
PORT_TRIES = 3
LARGE_MB = 32  # five plans take half of it, 5,000 actions with their overlaps twice as much
LEAST_MB, HEAP_TO_DATA = 512, 16
FOR_SMALL, FOR_LARGE = "-XX:TieredStopAtLevel=1", "-XX:NewSize=96m"

ALL = ["createRecord", "readRecord", "updateRecord", "deleteRecord"]
SCHEMA = ["updateSecurity", "updateSchema", "updateDatabaseSettings"]

log = logging.getLogger(__name__)


def main(arguments: list[str]) -> int:
    """Run the engine until it is told to stop or nobody needs it; 0 when its data are closed whole."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    folder, idle = Folder(Path(arguments[0])), float(arguments[1])
    heap = arguments[2] if arguments[2:] else fitting_heap(folder)
    try:
        with exclusive(folder.lock("server"), wait=10):
            return _serve(folder, idle, heap)
    except LockTaken:
        log.info("%sanother engine already runs in %s", FAILED, folder.root)
    except GraphmodelError as error:
        log.info("%s%s", FAILED, error)
    return 1


def _serve(folder: Folder, idle: float, heap: str) -> int:
    folder.remove_state()
    asked = Event()
    try:
        server, state = _start(folder, heap)
    except Exception as error:  # whatever Java says must end as one line in the log, and no process left behind
        log.exception("%s%s", FAILED, _reason(error))
        return 1
    # After the start: Java puts its own handler in place, which would end the process before the data are closed.
    signal.signal(signal.SIGTERM, lambda *_: asked.set())
    folder.write_state(state)
    log.info("ready on port %s", state.bolt_port)
    try:
        with Watch(folder, idle, lambda: _uses(server)).until_unused(asked):
            folder.remove_state()
    finally:
        server.stop()
    return 0


def _start(folder: Folder, heap: str) -> tuple[Any, State]:
    _write_groups(folder)
    start_jvm(heap_size=heap, jvm_args=java_options(folder))
    passwords = secrets.token_urlsafe(24), secrets.token_urlsafe(24)
    for last in (False,) * (PORT_TRIES - 1) + (True,):
        ports = _free_ports()
        server = arcadedb_embedded.create_server(str(folder.engine), passwords[0], _config(*ports))
        try:
            server.start()
            break
        except arcadedb_embedded.ArcadeDBError as error:
            if last or "Unable to listen" not in str(error):
                raise
    server.create_database(DATABASE)
    _create_asker(server, passwords[1])
    started = datetime.now(UTC).isoformat(timespec="seconds")
    return server, State(os.getpid(), *ports, *passwords, version("arcadedb-embedded"), started, heap)


def java_options(folder: Folder) -> str:
    """Give the options of Java for the graph in this folder: all compilers only for thousands of actions.

    With the quick one only, starting and the first load take half as long; with all of them and more room for what
    lives shortly, questions that read thousands of rows take a third of the time once they have been asked a few times.
    """
    return f"-XX:+UseSerialGC -Xms32m {FOR_LARGE if size_mb(folder.engine) > LARGE_MB else FOR_SMALL}"


def fitting_heap(folder: Folder) -> str:
    """Give the memory that Java may take for the graph in this folder: an answer of all actions has to fit into it.

    As much for every graph of some thousand actions, then in step with the graph, up to half of the machine's.
    """
    wanted = max(LEAST_MB, HEAP_TO_DATA * size_mb(folder.engine))
    machine = machine_mb()
    return f"{max(LEAST_MB, min(wanted, machine // 2)) if machine else wanted}m"


def _config(bolt_port: int, http_port: int) -> dict[str, Any]:
    return {
        "host": LOOPBACK,
        "http_port": http_port,
        "server_plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin",
        "bolt_host": LOOPBACK,
        "bolt_port": bolt_port,
    }


def _free_ports() -> tuple[int, int]:
    with socket.socket() as first, socket.socket() as second:
        first.bind((LOOPBACK, 0))
        second.bind((LOOPBACK, 0))
        return first.getsockname()[1], second.getsockname()[1]


def _write_groups(folder: Folder) -> None:
    """Set the two roles. Users of an earlier run go, and their passwords with them."""
    groups = {"admin": _group(SCHEMA, ALL), "reader": _group([], ["readRecord"]), "*": _group([], [])}
    path = folder.engine / "config" / "server-groups.json"
    path.write_text(json.dumps({"databases": {"*": {"groups": groups}}, "version": 2}), encoding="utf-8")
    path.with_name("server-users.jsonl").unlink(missing_ok=True)


def _group(access: list[str], records: list[str]) -> dict[str, Any]:
    return {"resultSetLimit": -1, "readTimeout": -1, "access": access, "types": {"*": {"access": records}}}


def _create_asker(server: Any, password: str) -> None:
    security = server._java_server.getSecurity()
    encoded = str(security.encodePassword(password))
    user = {"name": "asker", "password": encoded, "databases": {DATABASE: ["reader"]}}
    security.createUser(jpype.JClass("com.arcadedb.serializer.json.JSONObject")(json.dumps(user)))


def _uses(server: Any) -> int:
    """Count what was ever asked of the database, whoever asked; the watch sees whether the number moves."""
    stats = server._java_server.getDatabase(DATABASE).getStats()
    return sum(int(stats.get(name)) for name in ("queries", "commands", "readTx", "writeTx"))


def _reason(error: Exception) -> str:
    text = str(error)
    if "locked by another process" in text:
        return "another program has the data open"
    if "No space left" in text or "not enough space" in text:
        return "the disk is full"
    if "Unable to listen" in text:
        return "no free port was found"
    return text.splitlines()[0][:300] if text else type(error).__name__


if __name__ == "__main__":
    status = 1
    try:
        status = main(sys.argv[1:])
    finally:
        logging.shutdown()
        os._exit(status)  # Java's own threads would keep the process alive
