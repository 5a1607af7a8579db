"""`graphmodel extract`: what the files say, without any database."""

from __future__ import annotations

import json
import sys
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from graphmodel.errors import FileRefused, StrictFindings
from graphmodel.records import Plan


class Format(str, Enum):  # noqa: UP042 - typer shows the values of a str Enum as choices
    """How the result is printed."""

    table = "table"
    json = "json"


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("extract")(extract)


def extract(
    files: Annotated[list[Path], typer.Argument(help="Plans to read, or folders of them.", show_default=False)],
    output: Annotated[
        Format, typer.Option("--format", help="A table of what was found, or the whole as JSON.")
    ] = Format.table,
    register_files: Annotated[
        list[Path] | None, typer.Option("--register", help="A register of your own bodies (YAML).")
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Exit 5 where a finding is an error.")] = False,
) -> None:
    """Read plans and print what they say: actions with their places, and what was not understood."""
    plans, refused = _read(files, register_files or [])
    if output is Format.json:
        _print_json(plans)
    else:
        _print_table(plans)
    if refused:
        raise typer.Exit(FileRefused.exit_code)
    if strict and (count := sum(f.severity == "error" for plan in plans for f in plan.findings)):
        raise StrictFindings(f"{count} findings are errors", "See them with `graphmodel extract FILE --format json`.")


def _read(files: list[Path], own: list[Path]) -> tuple[list[Plan], int]:
    """Read the files; each that is none is said on stderr and counted."""
    from graphmodel.cli.assembly import expanded, read_plans, registers

    plans, refused = [], 0
    for result in read_plans(expanded(files), registers(own)):
        if isinstance(result, FileRefused):
            print(f"graphmodel: {result}", file=sys.stderr)
            refused += 1
        else:
            plans.append(result)
    return plans, refused


def _print_json(plans: list[Plan]) -> None:
    from graphmodel.contract import as_json

    json.dump([as_json(plan) for plan in plans], sys.stdout, ensure_ascii=False, indent=1)
    print()


def _print_table(plans: list[Plan]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table("plan", "actions", "priorities", "principles", "commitments", "rows read", "findings", box=None)
    for plan in plans:
        counts = (plan.actions, plan.priorities, plan.principles, plan.commitments)
        findings = len(plan.findings) + sum(len(a.findings) for a in plan.actions)
        table.add_row(plan.plan.id, *(str(len(c)) for c in counts), str(plan.ledger.rows_read), str(findings))
    Console().print(table)
