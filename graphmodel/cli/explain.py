"""`graphmodel explain` and `graphmodel mapping`: what a plan was taken for, and how to say it better."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graphmodel.cli.extract import Format

if TYPE_CHECKING:
    from rich.console import Console

    from loaders.explaining import Explained

File = Annotated[Path, typer.Argument(help="A plan.", show_default=False)]


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command("explain")(explain)
    app.command("mapping")(mapping)


def explain(
    file: File,
    output: Annotated[Format, typer.Option("--format", help="Words, or the same as JSON.")] = Format.table,
) -> None:
    """Show table by table what each column was taken for and why, and what was refused and why."""
    import loaders

    plan, found = loaders.explain(file)
    if output is Format.json:
        from graphmodel.contract import plain

        json.dump([plain(each) for each in found], sys.stdout, ensure_ascii=False, indent=1)
        print()
        return
    _print(plan.plan.title or plan.plan.id, found)


def mapping(file: File) -> None:
    """Write what was understood as a small file; corrected and kept beside the plan, `extract` and `load` follow it."""
    import loaders

    print(loaders.as_mapping(*loaders.explain(file)), end="")


def _print(title: str, found: list[Explained]) -> None:
    from rich.console import Console

    console = Console(highlight=False)
    console.print(f"{title}: {sum(each.actions for each in found)} actions", style="bold", markup=False)
    for each in found:
        _print_one(console, each)


def _print_one(console: Console, each: Explained) -> None:
    under = f", under '{each.section}'" if each.section else ""
    where = f"Table {each.place.table} ({each.place.spot})" if each.place.table else each.place.spot
    console.print(f"\n{where}{under}: {each.kind}", markup=False)
    if not each.columns:
        console.print(f"  begins: {each.first}", markup=False, style="dim")
    for column in each.columns:
        line = f"  {column.heading:38.38} {column.field or '(left out)':12} {column.because}"
        console.print(line, markup=False, soft_wrap=True)
    rows = [f"{each.actions} actions"] if each.columns else []
    rows += [f"{each.joined} joined"] if each.joined else []
    rows += [f"{count} {reason}" for reason, count in each.refused]
    console.print(f"  {each.rows} rows: {', '.join(rows)}", markup=False)
