"""`graphmodel overlaps`: which actions look like the same work, best first, and why."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from graphmodel.cli.ask import Format
from graphmodel.cli.connection import Data, Uri, User, opened
from graphmodel.errors import UsageError


class Kind(str, Enum):  # noqa: UP042 - typer shows the values of a str Enum as choices
    """What a pair is."""

    duplicate = "duplicate"
    overlap = "overlap"
    rollout = "rollout"
    succession = "succession"


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("overlaps")(overlaps)


def overlaps(  # noqa: PLR0913, PLR0917 - every option of a command is a parameter of its function
    between: Annotated[str | None, typer.Option("--between", help="A plan or partnership; with --and.")] = None,
    other: Annotated[str | None, typer.Option("--and", help="The other one; the same for one plan.")] = None,
    kind: Annotated[Kind | None, typer.Option("--kind", help="Only pairs of this kind.")] = None,
    min_score: Annotated[float, typer.Option("--min-score", help="Only pairs with this score or more.")] = 0.0,
    concurrent: Annotated[
        bool, typer.Option("--concurrent", help="Only pairs that surely run at the same time.")
    ] = False,
    limit: Annotated[int | None, typer.Option("--limit", min=1, help="At most so many pairs.")] = None,
    undecided: Annotated[bool, typer.Option("--undecided", help="Only pairs that nobody has decided.")] = False,
    passages: Annotated[
        bool, typer.Option("--passages", help="Also pairs with what plans say outside their tables.")
    ] = False,
    explain: Annotated[
        tuple[str, str] | None,
        typer.Option("--explain", help="Two actions (id, plan:code or plan:line): what speaks for and against."),
    ] = None,
    scheduler: Annotated[
        str | None, typer.Option("--scheduler", help="Address of a Dask scheduler whose workers compare.")
    ] = None,
    output: Annotated[Format, typer.Option("--format", help="How the pairs are given.")] = Format.table,
    path: Annotated[Path | None, typer.Option("-o", "--output", help="Where to write them.")] = None,
    uri: Uri = None,
    user: User = None,
    data: Data = None,
) -> None:
    """List the actions that look like the same work under other words, best first, with what speaks for it."""
    from graphmodel.cli.fresh import freshen
    from graphmodel.cli.pairs import Filter, chosen, give
    from graphmodel.cli.waterfall import give_explained
    from graphmodel.overlap import Choice

    if output is Format.xlsx and path is None:
        raise UsageError("A workbook needs a file to be written to", "Say which with -o FILE.xlsx.")
    between_them = sides(between, other)
    with opened(uri, user, data) as graph:
        freshen(graph, scheduler)
        if explain:
            return give_explained(graph, explain, output.value)
        choice = Choice(between_them, kind.value if kind else None, min_score, passages)
        found = chosen(graph, choice, Filter(concurrent, undecided, limit, fold=output is Format.table))
    return give(found, output.value, path)


def sides(between: str | None, other: str | None) -> tuple[str, str] | None:
    """Give the two plans or partnerships meant, None for all; one alone is refused."""
    if (between is None) != (other is None):
        raise UsageError("--between and --and name two plans", "Give both; the same one twice for pairs inside it.")
    return (between, other) if between and other else None
