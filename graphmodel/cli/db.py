"""`graphmodel db`: start, stop and look at the embedded engine. Nobody has to: commands start it, idleness stops it."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from graphmodel.cli.connection import Data
from graphmodel.errors import DatabaseUnreachable

if TYPE_CHECKING:
    from graphmodel.engine.folder import State
    from graphmodel.settings import Settings


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    commands = typer.Typer(name="db", help="Start, stop and look at the embedded engine.", no_args_is_help=True)
    commands.command("start")(start)
    commands.command("stop")(stop)
    commands.command("status")(status)
    app.add_typer(commands)


def start(data: Data = None) -> None:
    """Start the embedded engine, unless it runs already, with a graph ready for plans. Other commands do so, too."""
    from graphmodel import store
    from graphmodel.cli.assembly import registers
    from graphmodel.engine import embedded, open_graph

    found = _settings(data)
    state = embedded.start(found)
    with open_graph(found) as graph:
        store.prepare(graph, registers())
    _print(found, state)


def stop(data: Data = None) -> None:
    """Stop the embedded engine; everything that was committed is on disk then."""
    from graphmodel.engine import embedded

    state = embedded.stop(_settings(data))
    print(f"stopped (process {state.pid})" if state else "not running")


def status(data: Data = None) -> None:
    """Say whether the embedded engine runs, and where; exit 3 when it does not."""
    from graphmodel.engine import embedded
    from graphmodel.engine.folder import Folder

    found = _settings(data)
    state = embedded.running(Folder(found.data.absolute()))
    if state is None:
        print(f"not running     data in {found.data.absolute()}; the next command that needs it starts it")
        raise typer.Exit(DatabaseUnreachable.exit_code)
    _print(found, state)


def _settings(data: Path | None) -> Settings:
    """These commands are about the embedded engine, also where another database is set."""
    from graphmodel.settings import read_settings

    found = read_settings({"data": data} if data else {})
    if found.uri and not data:
        print(f"graphmodel: other commands use {found.uri} (NEO4J_URI), not this engine.", file=sys.stderr)
    return found


def _print(found: Settings, state: State) -> None:
    from graphmodel.engine.process import memory_mb

    memory = memory_mb(state.pid)
    minutes = found.idle_seconds / 60
    for name, value in {
        "running": f"ArcadeDB {state.version}, process {state.pid}, since {state.started}",
        "address": f"{state.uri} (this computer only)",
        "data": os.fspath(found.data.absolute()),
        "memory": f"{memory} MB" if memory else "not known",
        "stops": f"after {minutes:g} minutes without use" if minutes else "when it is told to",
    }.items():
        print(f"{name:<10}{value}")
