"""The embedded engine from the outside: found, started when needed, stopped, and whether it runs."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from graphmodel.engine.folder import FAILED, Folder, State, refusals
from graphmodel.engine.locks import LockTaken, exclusive, shared, taken
from graphmodel.engine.process import is_full
from graphmodel.errors import DatabaseUnreachable
from graphmodel.settings import Settings

START_WAIT = 120.0  # a busy machine needs up to 20 s
STOP_WAIT = 30.0
LOOK_EVERY = 0.05


@contextmanager
def in_use(settings: Settings) -> Iterator[State]:
    """Give the running engine, started if need be; it does not stop by itself while this is open."""
    folder = Folder(settings.data.absolute())
    folder.make()
    # First the door, then the engine: one that is about to stop is waited for, and then started anew.
    with shared(folder.lock("clients"), wait=STOP_WAIT):
        yield start(settings)


def start(settings: Settings) -> State:
    """Give the running engine, started if need be; two that ask at once get the same one."""
    folder = Folder(settings.data.absolute())
    folder.make()
    try:
        with exclusive(folder.lock("start"), wait=START_WAIT):
            return running(folder) or _launch(folder, settings)
    except LockTaken as error:
        raise DatabaseUnreachable(
            "Another command has been starting the embedded engine for two minutes",
            f"End it, then try again; the log is {folder.log}.",
        ) from error


def running(folder: Folder) -> State | None:
    """Give the engine that runs in this folder, or None. What a killed one left behind is not taken for it."""
    if not folder.state.exists() or not taken(folder.lock("server")):
        return None
    return folder.read_state()


def stop(settings: Settings) -> State | None:
    """Stop the engine and give what ran, or None when none did; everything committed is on disk then."""
    folder = Folder(settings.data.absolute())
    state = running(folder)
    if state is None:
        return None
    if sys.platform == "win32":
        folder.remove_state()  # there is no signal that could be caught; an engine without its note stops
    else:
        os.kill(state.pid, signal.SIGTERM)
    deadline = time.monotonic() + STOP_WAIT
    while taken(folder.lock("server")):
        if time.monotonic() > deadline:
            raise DatabaseUnreachable(f"The engine (process {state.pid}) does not stop", f"See {folder.log}.")
        time.sleep(LOOK_EVERY)
    folder.remove_state()
    return state


def _launch(folder: Folder, settings: Settings) -> State:
    folder.remove_state()
    with refusals(folder.root):
        if folder.log.exists():
            folder.log.replace(folder.log.with_suffix(".log.1"))
        process = _spawn(folder, settings)
    return _await_ready(folder, process)


def _spawn(folder: Folder, settings: Settings) -> subprocess.Popen[bytes]:
    """Start the process in a session of its own, so that it outlives this command and its terminal."""
    arguments = [str(folder.root), str(settings.idle_seconds), *([settings.heap] if settings.heap else [])]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("NEO4J_")}
    environment["PYTHONPATH"] = os.pathsep.join([str(Path(__file__).parents[2]), environment.get("PYTHONPATH", "")])
    options: dict[str, Any] = {"start_new_session": True}
    if sys.platform == "win32":
        options = {"creationflags": subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP}
    with os.fdopen(os.open(folder.log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as log:
        return subprocess.Popen(
            [sys.executable, "-m", "graphmodel.engine.server", *arguments],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd=folder.engine,  # Java writes its crash notes into the folder it stands in
            env=environment,
            **options,
        )


def _await_ready(folder: Folder, process: subprocess.Popen[bytes]) -> State:
    deadline = time.monotonic() + START_WAIT
    while process.poll() is None and time.monotonic() < deadline:
        state = folder.read_state()
        if state is not None and state.pid == process.pid:
            return state
        time.sleep(LOOK_EVERY)
    process.kill()
    raise DatabaseUnreachable(f"The embedded engine did not start: {_last_words(folder)}", _remedy(folder))


def _last_words(folder: Folder) -> str:
    lines = folder.log.read_text(encoding="utf-8", errors="replace").splitlines()
    said = [line.split(FAILED, 1)[1] for line in lines if FAILED in line]
    if is_full(folder.root):
        return "the disk is full"
    return said[-1] if said else "it ended without a word"


def _remedy(folder: Folder) -> str:
    return f"Mend that, or name another folder with --data; the log is {folder.log}."
