"""`graphmodel report`: what an officer takes to a board, as a page or a workbook."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graphmodel.cli.connection import Data, Uri, User, opened
from graphmodel.cli.view import On
from graphmodel.errors import GraphmodelError, UsageError

if TYPE_CHECKING:
    from viz.report import Report

FORMS = (".html", ".xlsx")


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("report")(report)


def report(
    whom: Annotated[str, typer.Option("--for", help="county, or a partnership, a plan or a body by id or name.")]
    = "county",
    path: Annotated[Path, typer.Option("-o", "--output", help="Where to write it: FILE.html or FILE.xlsx.")]
    = Path("report.html"),
    on: On = None,
    uri: Uri = None,
    user: User = None,
    data: Data = None,
) -> None:  # fmt: skip
    """Write a report: findings, heat map, overlaps, orphans, dates, bodies, and the line behind every claim."""
    from graphmodel.cli.material import gather
    from graphmodel.cli.reporting import made
    from graphmodel.cli.scope import scope_of

    if path.suffix.lower() not in FORMS:
        raise UsageError(f"{path} is neither a page nor a workbook", "Name a FILE.html or a FILE.xlsx.")
    with opened(uri, user, data) as graph:
        material = gather(graph, scope_of(graph, whom), on)
    print(_written(made(material), path))


def _written(found: Report, path: Path) -> Path:
    from graphmodel.cli.report_book import write_book
    from viz.report import write

    try:
        return write_book(found, path) if path.suffix.lower() == ".xlsx" else write(found, path)
    except OSError as error:
        raise GraphmodelError(f"{path} could not be written: {error.strerror}", "Name another file.") from error
