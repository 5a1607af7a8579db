"""`graphmodel changes`: what two plans, or two editions of one, promise otherwise."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
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
READ = (
    ("change", "text", "as above"),
    ("old", "text", "the earlier action"),
    ("new", "text", "the later action"),
    ("places", "int", "how many later actions of that name it holds for, where it is more than one"),
    ("before", "text", "the words, bodies or dates before"),
    ("after", "text", "the same after, of the first of them"),
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
    answer = _answer(before, after, found)
    give(_to_be_read(answer) if output is Format.table else answer, output.value, path)


def _to_be_read(answer: Answer) -> Answer:
    """Give the answer as a person reads it: what a rollout repeats stands once, with the number of its places."""
    from graphmodel.questions import Column

    folded: dict[tuple[object, ...], list[dict[str, Any]]] = {}
    for row in answer.rows:
        same = (row["change"], row["line_old"], row["title_old"], row["title_new"])
        folded.setdefault(same, []).append(row)
    rows = [_read(alike[0], len(alike)) for alike in folded.values()]
    return replace(answer, columns=tuple(Column(*each) for each in READ), rows=rows)


def _read(row: dict[str, Any], places: int) -> dict[str, Any]:
    both = row["title_old"] is not None and row["title_new"] is not None
    return {
        "change": row["change"],
        "old": _named(row, "old"),
        "new": _named(row, "new"),
        "places": places if places > 1 else None,
        "before": row["before"] if both else None,
        "after": row["after"] if both else None,
    }


def _named(row: dict[str, Any], side: str) -> str | None:
    """Give an action in a few words, with its line."""
    if row[f"title_{side}"] is None:
        return None
    line = f" (line {row[f'line_{side}']})" if row[f"line_{side}"] is not None else ""
    return " ".join(str(each) for each in (row[f"code_{side}"], row[f"title_{side}"]) if each) + line


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
        total=len(found),
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
