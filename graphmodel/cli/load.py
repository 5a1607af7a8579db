"""`graphmodel load` and `graphmodel forget`: plans into the graph, and out of it."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graphmodel.cli.connection import Data, Uri, User, opened
from graphmodel.cli.fresh import follow, freshen
from graphmodel.errors import FileRefused, StrictFindings
from graphmodel.records import Finding, Plan

if TYPE_CHECKING:
    from graphmodel.engine import Graph
    from graphmodel.store import Outcome

TITLES_SHOWN = 10
PIPE_WIDTH = 160


@dataclass(frozen=True, slots=True)
class Wish:
    """How the files are to be loaded."""

    files: list[Path]
    register_files: list[Path]
    dry_run: bool
    strict: bool
    again: bool


@dataclass(slots=True)
class Line:
    """What became of one file."""

    plan: Plan
    result: str
    seconds: float
    outcome: Outcome | None = None


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command("load")(load)
    app.command("forget")(forget)


def load(  # noqa: PLR0913, PLR0917 - every option of a command is a parameter of its function
    files: Annotated[list[Path], typer.Argument(help="Plans to load, or folders of them.", show_default=False)],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would change; write nothing.")] = False,
    register_files: Annotated[
        list[Path] | None, typer.Option("--register", help="A register of your own bodies (YAML).")
    ] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Leave out a plan with a finding that is an error; exit 5.")
    ] = False,
    again: Annotated[bool, typer.Option("--again", help="Load unchanged files too.")] = False,
    uri: Uri = None,
    user: User = None,
    data: Data = None,
) -> None:
    """Read plans and put them into the graph; a plan that is there already is replaced by what its file says now."""
    wish = Wish(files, register_files or [], dry_run, strict, again)
    lines, refused = [], 0
    with opened(uri, user, data) as graph:
        for each in _loaded(graph, wish):
            refused += each is None
            lines += [each] if each else []
        if not dry_run:
            freshen(graph)
            follow(graph)
    _print(lines, dry_run)
    if refused:
        raise typer.Exit(FileRefused.exit_code)
    if strict and any(each.result == "left out" for each in lines):
        raise StrictFindings("Some plans have findings that are errors", "`graphmodel explain FILE` shows them.")


def forget(
    plan: Annotated[str, typer.Argument(help="Id of the plan, as `graphmodel ask counts` shows it.")],
    uri: Uri = None,
    user: User = None,
    data: Data = None,
) -> None:
    """Take a plan out of the graph; what other plans say stays."""
    from graphmodel import store

    with opened(uri, user, data) as graph:
        store.forget(graph, plan)
        freshen(graph)
    print(f"Forgot {plan}.", file=sys.stderr)


def _loaded(graph: Graph, wish: Wish) -> Iterator[Line | None]:
    """Go through the files; None stands for one that is no plan, which is said at once."""
    from graphmodel import store
    from graphmodel.cli.assembly import expanded, read_plans, registers

    known = registers(wish.register_files)
    if not wish.dry_run:
        store.prepare(graph, known)
    begun = time.perf_counter()
    for found in read_plans(expanded(wish.files), known):
        if isinstance(found, FileRefused):
            print(f"graphmodel: {found}", file=sys.stderr)
            yield None
        else:
            print(f"read {found.plan.source.file}", file=sys.stderr)
            line = _one(graph, found, wish)
            line.seconds = time.perf_counter() - begun
            yield line
        begun = time.perf_counter()


def _one(graph: Graph, plan: Plan, wish: Wish) -> Line:
    from graphmodel import store

    if wish.strict and any(each.severity == "error" for each in _findings(plan)):
        return Line(plan, "left out", 0)
    if wish.dry_run:
        outcome = store.difference(graph, plan, again=wish.again)
        return Line(plan, f"would be {outcome.result}", 0, outcome)
    outcome = store.load(graph, plan, again=wish.again)
    return Line(plan, outcome.result, 0, outcome)


def _findings(plan: Plan) -> list[Finding]:
    return [*plan.findings, *(finding for action in plan.actions for finding in action.findings)]


def _print(lines: list[Line], dry_run: bool) -> None:
    from rich.console import Console
    from rich.table import Table

    console = Console(file=sys.stdout, width=None if sys.stdout.isatty() else PIPE_WIDTH)
    table = Table("file", "format", "actions", "findings", "result", "seconds", box=None)
    for line in lines:
        source = line.plan.plan.source
        counts = (str(len(line.plan.actions)), str(len(_findings(line.plan))))
        table.add_row(source.file, source.format, *counts, _result(line), f"{line.seconds:.2f}")
    if lines:
        console.print(table, markup=False)
    for line in lines if dry_run else []:
        _print_titles(line)


def _result(line: Line) -> str:
    changed = line.outcome is not None and line.result.endswith("changed") and line.result != "unchanged"
    return f"{line.result}: {line.outcome.difference}" if changed and line.outcome else line.result


def _print_titles(line: Line) -> None:
    """Name what would come, change or go, the first of each."""
    if line.outcome is None or line.outcome.result != "changed":
        return
    difference = line.outcome.difference
    for sign, titles in (("+", difference.new), ("~", difference.changed), ("-", difference.gone)):
        for title in titles[:TITLES_SHOWN]:
            print(f"{sign} {line.plan.plan.id}: {title}")
        if len(titles) > TITLES_SHOWN:
            print(f"{sign} {line.plan.plan.id}: and {len(titles) - TITLES_SHOWN} more")
