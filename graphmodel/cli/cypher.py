"""`graphmodel cypher`: an analyst's own query. It can only read, whatever it says."""

from __future__ import annotations

import sys
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from graphmodel.cli.connection import Data, Uri, User, opened
from graphmodel.errors import UsageError

if TYPE_CHECKING:
    from graphmodel.engine import Table


class Format(str, Enum):  # noqa: UP042 - typer shows the values of a str Enum as choices
    """How the answer is printed."""

    table = "table"
    json = "json"
    csv = "csv"


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("cypher")(cypher)


def cypher(
    query: Annotated[str, typer.Argument(help="The query, or - to read it from standard input.", show_default=False)],
    param: Annotated[
        list[str] | None, typer.Option("--param", help="key=value for $key; JSON is taken as such, the rest as text.")
    ] = None,
    output: Annotated[Format, typer.Option("--format", help="How the answer is printed.")] = Format.table,
    uri: Uri = None,
    user: User = None,
    data: Data = None,
) -> None:
    """Ask the graph in Cypher. What would write, change the server or read its files is refused."""
    text = sys.stdin.read() if query == "-" else query
    values = dict(_value(each) for each in param or [])
    if not text.strip():
        raise UsageError("There is no query", "Write one, in quotes.")
    with opened(uri, user, data) as graph:
        table = graph.analyse(text.strip().rstrip(";"), values)
    PRINT[output](table)


def _value(given: str) -> tuple[str, Any]:
    import json

    key, equals, text = given.partition("=")
    if not equals or not key:
        raise UsageError(f"--param {given} has no value", "Write --param key=value.")
    try:
        return key, json.loads(text)
    except ValueError:
        return key, text


def _print_json(table: Table) -> None:
    import json

    json.dump({"columns": table.columns, "rows": table.rows}, sys.stdout, ensure_ascii=False, indent=2, default=_iso)
    print()


def _print_csv(table: Table) -> None:
    import csv

    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(table.columns)
    writer.writerows([_cell(row[name]) for name in table.columns] for row in table.rows)


def _print_table(table: Table) -> None:
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table as Drawn
    from rich.text import Text

    drawn = Drawn(*(escape(name) for name in table.columns))
    for row in table.rows:
        drawn.add_row(*(Text(_cell(row[name])) for name in table.columns))
    if table.columns:
        Console(file=sys.stdout).print(drawn)
    print(f"{len(table.rows)} row{'' if len(table.rows) == 1 else 's'}", file=sys.stderr)


def _cell(value: Any) -> str:
    """Give a value as the text of one cell: nothing for nothing, lists and maps as JSON."""
    import json

    if value is None:
        return ""
    if isinstance(value, list | dict | bool):
        return json.dumps(value, ensure_ascii=False, default=_iso)
    return str(value) if isinstance(value, str | int | float) else _iso(value)


def _iso(value: Any) -> str:
    """Give a day or a moment as ISO text; the rest that JSON does not know as Python writes it."""
    return str(value.isoformat()) if hasattr(value, "isoformat") else str(value)


PRINT = {Format.table: _print_table, Format.json: _print_json, Format.csv: _print_csv}
