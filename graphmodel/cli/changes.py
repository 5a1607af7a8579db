"""`graphmodel changes`: what two plans, or two editions of one, promise otherwise."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from graphmodel.cli.ask import Format
from graphmodel.cli.connection import Data, Uri, User, opened
from graphmodel.errors import UsageError

if TYPE_CHECKING:
    from graphmodel.history import Change, Side
    from graphmodel.questions import Answer

CAVEAT = "Gone from the plan is not gone from the ground. Bodies are those that lead; words in brackets changed."
COLUMNS = (
    ("change", "text", "dropped, carried on, reworded, moved (to another body), new dates, or new"),
    ("code_old", "text", "code of the earlier action"),
    ("title_old", "text", "title of the earlier action"),
    ("line_old", "int", "line where it stands"),
    ("code_new", "text", "code of the later action"),
    ("title_new", "text", "title of the later action"),
    ("line_new", "int", "line where it stands"),
    ("before", "text", "the words, bodies or dates before"),
    ("after", "text", "the words, bodies or dates after"),
)


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("changes")(changes)


def changes(  # noqa: PLR0913, PLR0917 - every option of a command is a parameter of its function
    old: Annotated[str, typer.Argument(help="The earlier plan, or PLAN@1 for its first edition.", show_default=False)],
    new: Annotated[
        str | None, typer.Argument(help="The later plan; the last two editions of OLD are compared when left out.")
    ] = None,
    output: Annotated[Format, typer.Option("--format", help="How the answer is given.")] = Format.table,
    path: Annotated[Path | None, typer.Option("-o", "--output", help="Where to write it.")] = None,
    uri: Uri = None,
    user: User = None,
    data: Data = None,
) -> None:
    """Say what was dropped, carried on, reworded, moved to another body or given new dates, and what is new."""
    from graphmodel import history
    from graphmodel.cli.answers import give
    from graphmodel.cli.fresh import freshen

    if output is Format.xlsx and path is None:
        raise UsageError("A workbook needs a file to be written to", "Say which with -o FILE.xlsx.")
    with opened(uri, user, data) as graph:
        before, after = history.compared(graph, old, new)
        if before.plan != after.plan:
            freshen(graph)
        found = history.changes(before, after, history.pairs(graph, before, after))
    give(_answer(before, after, found), output.value, path)


def _answer(old: Side, new: Side, found: list[Change]) -> Answer:
    from graphmodel.questions import Answer, Column

    columns = tuple(Column(*each) for each in COLUMNS)
    counts = Counter(each.what for each in found)
    told = ", ".join(f"{what} {many}" for what, many in counts.items())
    question = f"What changed between {old.name} and {new.name}?"
    return Answer(
        name="changes",
        question=question,
        columns=columns,
        rows=[_row(each) for each in found],
        total=len(old.states) + len(new.states),
        caveat=f"{len(old.states)} actions before, {len(new.states)} after: {told or 'nothing'}. {CAVEAT}",
        cypher="",
        parameters={"old": old.name, "new": new.name},
    )


def _row(change: Change) -> dict[str, Any]:
    cells: dict[str, Any] = {"change": change.what}
    for side, state in (("old", change.old), ("new", change.new)):
        for name in ("code", "title", "line"):
            cells[f"{name}_{side}"] = state.values.get(name) if state else None
    return {**cells, "before": change.before, "after": change.after}
