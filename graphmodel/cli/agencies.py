"""`graphmodel agencies`: which bodies are named, under which names and where, those no register knows first."""

from __future__ import annotations

import csv
import json
import sys
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graphmodel.cli.connection import Data, Uri, User
from graphmodel.errors import FileRefused

if TYPE_CHECKING:
    from graphmodel.agencies.listing import Body, Use

COLUMNS = ("agency", "agency_name", "kind", "leads", "supports", "names", "plans", "where", "aliases")
SHOWN = ("agency", "agency_name", "leads", "supports", "names", "where")
NUMBERS = ("leads", "supports")
WIDE = 160


class Format(str, Enum):  # noqa: UP042 - typer shows the values of a str Enum as choices
    """How the list is printed."""

    table = "table"
    json = "json"
    csv = "csv"


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("agencies")(agencies)


def agencies(
    files: Annotated[
        list[Path] | None, typer.Argument(help="Plans to read; without any, the graph is asked.", show_default=False)
    ] = None,
    register_files: Annotated[
        list[Path] | None, typer.Option("--register", help="A register of your own bodies (YAML).")
    ] = None,
    output: Annotated[Format, typer.Option("--format", help="How the list is printed.")] = Format.table,
    uri: Uri = None,
    user: User = None,
    data: Data = None,
) -> None:
    """List the bodies that lead or support, with the names they go by; those that no register knows come first."""
    from graphmodel.agencies.listing import bodies
    from graphmodel.cli.assembly import registers

    known = registers(register_files or [])
    found, refused = _from_files(files, register_files or []) if files else (_from_graph(uri, user, data), 0)
    _print(bodies(found, known), output)
    if refused:
        raise typer.Exit(FileRefused.exit_code)


def _from_files(files: list[Path], own: list[Path]) -> tuple[list[Use], int]:
    """Read the files; each that is none is said on stderr and counted."""
    from graphmodel.agencies.listing import uses
    from graphmodel.cli.assembly import expanded, read_plans, registers

    found: list[Use] = []
    refused = 0
    for result in read_plans(expanded(files), registers(own)):
        if isinstance(result, FileRefused):
            print(f"graphmodel: {result}", file=sys.stderr)
            refused += 1
        else:
            found += uses([result])
    return found, refused


def _from_graph(uri: str | None, user: str | None, data: Path | None) -> list[Use]:
    """Ask the graph who leads and who supports."""
    from graphmodel.agencies.listing import Use
    from graphmodel.cli.connection import opened
    from graphmodel.questions import ask, question

    with opened(uri, user, data) as graph:
        rows = [row for role in ("lead", "support") for row in ask(graph, question("leads"), {"role": role}).rows]
    return [
        Use(row["agency"], row["agency_name"], row["as_written"], row["role"], row["plan"], _where(row)) for row in rows
    ]


def _where(row: dict[str, object]) -> str:
    spot = row["line"] if row["line"] is not None else f"{row['page']} row {row['row']}"
    return f"{row['plan']}:{spot}"


def _print(found: list[Body], output: Format) -> None:
    if output is Format.json:
        json.dump([_plain(body) for body in found], sys.stdout, ensure_ascii=False, indent=1)
        print()
    elif output is Format.csv:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows([_cell(getattr(body, column)) for column in COLUMNS] for body in found)
    else:
        _print_table(found)


def _plain(body: Body) -> dict[str, object]:
    values = {column: getattr(body, column) for column in COLUMNS}
    return {column: list(value) if isinstance(value, tuple) else value for column, value in values.items()}


def _cell(value: object) -> str:
    if isinstance(value, tuple):
        return "; ".join(value)
    return "" if value is None else str(value)


def _print_table(found: list[Body]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, pad_edge=False)
    for column in SHOWN:
        table.add_column(column, no_wrap=column == "agency", justify="right" if column in NUMBERS else "left")
    for body in found:
        cells = [_cell(getattr(body, column)) for column in SHOWN]
        table.add_row(cells[0] or "(unresolved)", *cells[1:-1], _by_plan(body.where))
    Console(width=None if sys.stdout.isatty() else WIDE).print(table)
    unknown = sum(body.agency is None for body in found)
    print(f"{len(found)} bodies, {unknown} unresolved.", file=sys.stderr)


def _by_plan(where: tuple[str, ...]) -> str:
    """Give 'plan 12, 40' once a plan."""
    lines: dict[str, list[str]] = {}
    for spot in where:
        plan, _, line = spot.partition(":")
        lines.setdefault(plan, []).append(line)
    return "\n".join(f"{plan} {', '.join(spots)}" for plan, spots in lines.items())
