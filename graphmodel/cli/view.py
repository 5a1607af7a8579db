"""`graphmodel view`: one question as a page to look at, to mail and to print."""

from __future__ import annotations

import webbrowser
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graphmodel.cli.connection import Data, Uri, User, opened
from graphmodel.errors import UsageError

if TYPE_CHECKING:
    from viz.scene import Page
    from viz.views import View

On = Annotated[str | None, typer.Option("--on", help="The day dates are judged on; today when left out.")]


def register(app: typer.Typer) -> None:
    """Add the command to the program."""

    @app.command("view")
    def view(  # noqa: PLR0913, PLR0917 - every option of a command is a parameter of its function
        name: Annotated[str | None, typer.Argument(help="Which page; all are listed when left out.")] = None,
        about: Annotated[
            list[str] | None, typer.Argument(metavar="ABOUT", help="The plan, plans or body it is about.")
        ] = None,
        output: Annotated[Path | None, typer.Option("-o", "--output", help="Where to write it.")] = None,
        on: On = None,
        show: Annotated[bool, typer.Option("--open", help="Open it in the browser.")] = False,
        uri: Uri = None,
        user: User = None,
        data: Data = None,
    ) -> None:
        """Write a page that shows one question as a network and a table; it works offline, and can be mailed."""
        from graphmodel.cli.pages import page_of

        if name is None:
            return _list()
        wanted = _wanted(name, about or [])
        with opened(uri, user, data) as graph:
            page = page_of(graph, wanted.name, about or [], on)
        path = written(page, output or Path(f"{page.name}.html"))
        print(path)
        return _open(path) if show else None


def _open(path: Path) -> None:
    webbrowser.open(path.resolve().as_uri())


def _list() -> None:
    from viz.views import CATALOGUE

    for each in CATALOGUE:
        print(" ".join([each.name, *each.takes]).ljust(22), each.shows)


def _wanted(name: str, about: Sequence[str] = ()) -> View:
    """Give the view of that name, or say which is nearest and what it has to be told."""
    from graphmodel.cli.bodies import nearest
    from viz.views import CATALOGUE

    found = next((each for each in CATALOGUE if each.name == name), None)
    if found is None:
        raise UsageError(f"There is no view '{name}'", nearest(name, [each.name for each in CATALOGUE]))
    if len(about) == len(found.takes):
        return found
    takes = " ".join(found.takes)
    if not takes:
        raise UsageError(f"The view '{name}' is about everything that is loaded", f"Leave out '{about[0]}'.")
    raise UsageError(f"The view '{name}' is about {takes}", f"Say: graphmodel view {name} {takes}")


def written(page: Page, path: Path) -> Path:
    """Give the path at which the page was written, in the folder named or as the file named."""
    from viz.page import write

    if path.is_dir():
        path /= f"{page.name}.html"
    try:
        return write(page, path)
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}", "Name another place with -o.") from error
