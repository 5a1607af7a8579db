"""How every command comes to the graph that is meant.

A command that needs the graph takes the three options and opens it:

    from graphmodel.cli.connection import Data, Uri, User, opened

    def leads(uri: Uri = None, user: User = None, data: Data = None) -> None:
        with opened(uri, user, data) as graph:
            ...graph.read(...)

`settings(uri, user, data)` gives the Settings alone. The password has no option: other users of the machine see
the options of a running command. It comes from NEO4J_PASSWORD, from `.env`, or is asked for at a terminal.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from graphmodel.errors import UsageError

if TYPE_CHECKING:
    from graphmodel.engine import Graph
    from graphmodel.settings import Settings

PANEL = "Where the graph is"

Uri = Annotated[
    str | None, typer.Option("--uri", help="Bolt address, like bolt://localhost:7687.", rich_help_panel=PANEL)
]
User = Annotated[
    str | None,
    typer.Option("--user", help="User at that address; the password is NEO4J_PASSWORD.", rich_help_panel=PANEL),
]
Data = Annotated[
    Path | None, typer.Option("--data", help="Folder of the embedded engine's data.", rich_help_panel=PANEL)
]


def settings(uri: str | None = None, user: str | None = None, data: Path | None = None) -> Settings:
    """Give the settings: flags before environment before `.env`. `--data` alone means the embedded engine."""
    from graphmodel.settings import read_settings

    if uri and data:
        raise UsageError("--uri and --data name two different graphs", "Give one of them.")
    flags: dict[str, Any] = {"user": user} if user else {}
    if uri or data:
        flags |= {"uri": uri}
    if data:
        flags |= {"data": data}
    return _with_password(read_settings(flags))


@contextmanager
def opened(uri: str | None = None, user: str | None = None, data: Path | None = None) -> Iterator[Graph]:
    """Give the graph, open as long as the block runs; the embedded engine is started when it is meant and down."""
    from graphmodel.engine import open_graph

    with open_graph(settings(uri, user, data)) as graph:
        yield graph


def _with_password(found: Settings) -> Settings:
    if found.uri is None or found.password is not None or not sys.stdin.isatty():
        return found
    return found.with_password(
        typer.prompt(f"Password of {found.user} at {found.uri}", hide_input=True, default="", err=True)
    )
