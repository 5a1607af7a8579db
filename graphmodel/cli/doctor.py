"""`graphmodel doctor`: what is used, whether it is well, and how to mend what is not."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import typer

from graphmodel.cli.connection import Data, Uri, User, settings
from graphmodel.errors import DatabaseRefused, GraphmodelError

if TYPE_CHECKING:
    from graphmodel.engine import Graph
    from graphmodel.settings import Settings

ROOM_MB = 500  # a county's plans take some tens of MB; the engine's own log of changes as much again
OLDEST_NEO4J = (5, 23)  # the first that understands every question


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("doctor")(doctor)


def doctor(uri: Uri = None, user: User = None, data: Data = None) -> None:
    """Say which database is used, where its data lie, and what is wrong; exit 3 when it cannot be reached."""
    from graphmodel.engine import open_graph

    found = settings(uri, user, data)
    for name, value in _intended(found):
        _say(name, value)
    with open_graph(found) as graph:
        for name, value in (*_engine(found, graph), *_contents(graph)):
            _say(name, value)
        problems = [*_problems(found), *_engine_problems(graph)]
    for problem in problems or ["none"]:
        _say("problems", problem)
    if problems:
        raise typer.Exit(GraphmodelError.exit_code)


def _say(name: str, value: str) -> None:
    print(f"{name:<10}{value}", flush=True)


def _intended(found: Settings) -> Iterator[tuple[str, str]]:
    from graphmodel import __version__

    yield "program", f"graphmodel {__version__}, Python {sys.version.split()[0]}"
    if found.uri:
        yield "database", f"{found.uri}, database {found.database}, user {found.user}"
    else:
        yield "database", "embedded (NEO4J_URI is not set)"
        yield "data", os.fspath(found.data.absolute())


def _engine(found: Settings, graph: Graph) -> Iterator[tuple[str, str]]:
    from graphmodel.engine import embedded
    from graphmodel.engine.folder import Folder
    from graphmodel.engine.process import free_mb, memory_mb, size_mb

    yield "engine", f"{'ArcadeDB' if graph.kind == 'arcadedb' else 'Neo4j'} {graph.version} at {graph.address.uri}"
    state = None if found.uri else embedded.running(Folder(found.data.absolute()))
    if state:
        yield "process", f"{state.pid}, since {state.started}"
        yield "memory", f"{memory_mb(state.pid) or '?'} MB, of it at most {state.heap.upper()}B for the graph"
        yield "disk", f"{size_mb(found.data)} MB used, {free_mb(found.data)} MB free"


def _contents(graph: Graph) -> Iterator[tuple[str, str]]:
    from graphmodel.questions import statement

    held = graph.read(statement("check", "contents"))[0]
    hint = "" if held["plans"] else "; load some with `graphmodel load`"
    yield "graph", f"{held['plans']} plans, {held['actions']} actions{hint}"
    yield "reading", "cannot write" if not _can_write(graph) else "CAN WRITE"


def _can_write(graph: Graph) -> bool:
    from graphmodel.questions import statement

    try:
        graph.read(statement("check", "attempt-to-write"))
    except DatabaseRefused:
        return False
    return True


def _problems(found: Settings) -> Iterator[str]:
    from graphmodel.engine.process import free_mb

    if found.uri:
        return
    if found.password:
        yield "NEO4J_PASSWORD is set and NEO4J_URI is not, so the embedded engine is used. Set NEO4J_URI, or neither."
    if free_mb(found.data) < ROOM_MB:
        yield f"Less than {ROOM_MB} MB are free where the data lie. Make room, or name another folder with --data."
    if os.name == "posix" and found.data.stat().st_mode & 0o077:
        yield f"Others on this computer can look into the data. Run: chmod 700 {found.data.absolute()}"


def _engine_problems(graph: Graph) -> Iterator[str]:
    from importlib.metadata import version

    if _can_write(graph):
        yield "Questions are asked as a user that may write. Use the embedded engine or a Neo4j, which can refuse that."
    if graph.kind == "neo4j":
        if tuple(int(part) for part in graph.version.split(".")[:2]) < OLDEST_NEO4J:
            yield f"Neo4j {graph.version} is too old for some questions. Use 5.26, as docker-compose.yml does."
    elif graph.version != version("arcadedb-embedded"):
        yield "The running engine is not the installed one. Run `graphmodel db stop`; the next start takes the new one."
