"""`graphmodel export`: the graph for other programs, or for an empty Neo4j."""

from __future__ import annotations

import sys
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graphmodel.cli.connection import Data, Uri, User, opened
from graphmodel.errors import GraphmodelError, UsageError

if TYPE_CHECKING:
    from graphmodel.exports import Whole


class Form(str, Enum):  # noqa: UP042 - typer shows the values of a str Enum as choices
    """What the graph is written as."""

    graphml = "graphml"
    csv = "csv"
    jsonl = "jsonl"
    xlsx = "xlsx"
    cypher = "cypher"


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("export")(export)


def export(
    output: Annotated[
        Path | None,
        typer.Option(
            "-o", "--output", help="The file to write, a folder for csv; what is one text goes to stdout without."
        ),
    ] = None,
    form: Annotated[
        Form | None, typer.Option("--format", help="As what; by the ending of the file when left out.")
    ] = None,
    uri: Uri = None,
    user: User = None,
    data: Data = None,
) -> None:
    """Write the whole graph: GraphML, CSV (nodes and edges), JSON lines, a workbook, or Cypher that rebuilds it."""
    from graphmodel.exports import whole

    chosen = _form(output, form)
    with opened(uri, user, data) as graph:
        found = whole(graph)
    try:
        _write(found, chosen, output)
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        raise GraphmodelError(f"{output} could not be written: {error.strerror}", "Name another place.") from error
    print(f"{len(found.nodes)} nodes, {len(found.ties)} relationships", file=sys.stderr)


def _form(output: Path | None, form: Form | None) -> Form:
    endings = {f".{each.value}": each for each in Form}
    chosen = form or (endings.get(output.suffix.lower()) if output else None)
    if chosen is None:
        raise UsageError("It is not said as what to write", f"Say --format {', '.join(each.value for each in Form)}.")
    if output is None and chosen in (Form.csv, Form.xlsx):
        raise UsageError(f"{chosen.value} is more than one text", "Say where to with -o.")
    return chosen


def _write(found: Whole, form: Form, output: Path | None) -> None:
    from graphmodel.cli.sheets import write_tables
    from graphmodel.exports import tables, write, write_csv

    if form is Form.csv and output:
        write_csv(found, output)
    elif form is Form.xlsx and output:
        write_tables(tables(found), output)
    elif output:
        with output.open("w", encoding="utf-8", newline="\n") as file:
            write(found, form.value, file)
    else:
        write(found, form.value, sys.stdout)
