"""`graphmodel view`: one question as a page to look at, to mail and to print."""

from __future__ import annotations

import webbrowser
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from graphmodel.cli.connection import Data, Uri, User, opened
from graphmodel.errors import UsageError

if TYPE_CHECKING:
    from graphmodel.engine import Graph
    from viz.scene import Page
    from viz.views import View

LOAD_FIRST = "Load plans first: graphmodel load FILE..."


def register(app: typer.Typer) -> None:
    """Add the command to the program."""

    @app.command("view")
    def view(  # noqa: PLR0913, PLR0917 - every option of a command is a parameter of its function
        name: Annotated[str | None, typer.Argument(help="Which page; all are listed when left out.")] = None,
        about: Annotated[str | None, typer.Argument(metavar="ID", help="The plan it is about.")] = None,
        output: Annotated[Path | None, typer.Option("-o", "--output", help="Where to write it.")] = None,
        show: Annotated[bool, typer.Option("--open", help="Open it in the browser.")] = False,
        uri: Uri = None,
        user: User = None,
        data: Data = None,
    ) -> None:
        """Write a page that shows one question as a network and a table; it works offline, and can be mailed."""
        if name is None:
            return _list()
        wanted = _wanted(name, about)
        with opened(uri, user, data) as graph:
            page = _page(graph, wanted, about)
        path = _written(page, output or Path(f"{about or wanted.name}.html"))
        print(path)
        return _open(path) if show else None


def _open(path: Path) -> None:
    webbrowser.open(path.resolve().as_uri())


def _list() -> None:
    from viz.views import CATALOGUE

    for each in CATALOGUE:
        print(f"{each.name} {each.takes or ''}".ljust(22), each.shows)


def _wanted(name: str, about: str | None) -> View:
    """Give the view of that name, or say which is nearest and whether it needs an id."""
    from viz.views import CATALOGUE

    found = next((each for each in CATALOGUE if each.name == name), None)
    if found is None:
        raise UsageError(f"There is no view '{name}'", _nearest(name, [each.name for each in CATALOGUE]))
    if found.takes and not about:
        raise UsageError(f"The view '{name}' needs an {found.takes}", f"Say: graphmodel view {name} {found.takes}")
    if about and not found.takes:
        raise UsageError(f"The view '{name}' is about everything that is loaded", f"Leave out '{about}'.")
    return found


def _nearest(name: str, names: list[str]) -> str:
    near = get_close_matches(name, names, n=1, cutoff=0.3)
    return f"Did you mean '{near[0]}'?" if near else f"There are: {', '.join(names)}."


def _rows(graph: Graph, name: str, plan: list[str] | str | None = None) -> list[dict[str, Any]]:
    """Give the rows of one drawing query; only those that take a plan are given one."""
    from graphmodel.questions import statement

    query = statement("draw", name)
    return graph.read(query, {"plan": plan} if "$plan" in query else {})


def _page(graph: Graph, wanted: View, about: str | None) -> Page:
    from viz.views import interdependencies

    if wanted.name == "plan":
        return _plan_page(graph, str(about))
    work = _rows(graph, "work")
    if not work:
        raise UsageError("No loaded plan names a body for its work, so there is nothing to draw", LOAD_FIRST)
    return interdependencies(_rows(graph, "partnerships"), work, _rows(graph, "ties"))


def _plan_page(graph: Graph, plan: str) -> Page:
    from viz.views import PlanRows
    from viz.views import plan as plan_page

    head = _rows(graph, "plan", plan)
    if not head:
        names = [row["plan"] for row in _rows(graph, "plans")]
        raise UsageError(f"There is no loaded plan '{plan}'", _nearest(plan, names) if names else LOAD_FIRST)
    parts = {name: _rows(graph, name, plan) for name in ("headings", "actions", "names", "commitments")}
    return plan_page(PlanRows(head[0], work=_rows(graph, "work", [plan]), **parts))


def _written(page: Page, path: Path) -> Path:
    from viz.page import write

    if path.is_dir():
        path /= f"{page.view.replace(' ', '-')}.html"
    try:
        return write(page, path)
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}", "Name another place with -o.") from error
