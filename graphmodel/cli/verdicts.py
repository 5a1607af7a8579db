"""`graphmodel judge` and `graphmodel verdicts`: what people say of pairs of actions, kept, listed and carried."""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graphmodel.cli.connection import Data, Uri, User, opened
from graphmodel.cli.verdict_table import give_verdicts
from graphmodel.errors import GraphmodelError, RegisterError

if TYPE_CHECKING:
    from graphmodel.engine import Graph

By = Annotated[str | None, typer.Option("--by", help="Who judges; your user name when left out.")]


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command("judge")(judge)
    app.command("verdicts")(verdicts)


def person(by: str | None) -> str:
    """Give who judges: as said, by GRAPHMODEL_PERSON, else the user's name on this machine."""
    return by or os.environ.get("GRAPHMODEL_PERSON") or getpass.getuser()


def judge(  # noqa: PLR0913, PLR0917 - every option of a command is a parameter of its function
    a: Annotated[str, typer.Argument(help="An action: its id, plan:code or plan:line.", show_default=False)],
    b: Annotated[str, typer.Argument(help="The other one.", show_default=False)],
    verdict: Annotated[
        str | None, typer.Argument(help="duplicate, joint, parallel, distinct or unsure.", show_default=False)
    ] = None,
    note: Annotated[str | None, typer.Option("--note", help="Why.")] = None,
    by: By = None,
    undo: Annotated[bool, typer.Option("--undo", help="Take back your newest verdict on the pair.")] = False,
    rollout: Annotated[
        bool, typer.Option("--rollout", help="On every row of the rollouts that the actions belong to.")
    ] = False,
    uri: Uri = None,
    user: User = None,
    data: Data = None,
) -> None:
    """Give your verdict on two actions; it stays through every reload and says when the wording has changed."""
    from graphmodel import judgements
    from graphmodel.errors import UsageError

    with opened(uri, user, data) as graph:
        pairs = _pairs(graph, a, b, rollout)
        if undo:
            given = judgements.undo_each(graph, pairs, person(by))
        elif verdict is None:
            raise UsageError("No verdict was given", f"Give one of: {', '.join(judgements.VERDICTS)}.")
        else:
            given = judgements.judge_each(graph, pairs, verdict, person(by), note)
    for each in given:
        print(f"{'taken back' if undo else 'kept'}: {each.verdict}, {each.pair[0]} and {each.pair[1]}, by {each.by}")


def _pairs(graph: Graph, a: str, b: str, rollout: bool) -> list[tuple[str, str]]:
    """Give the pair that two names mean; of rollouts the pairs of all their rows."""
    from graphmodel.cli.fresh import freshen
    from graphmodel.cli.naming import action_id
    from graphmodel.overlap import rollouts_of

    one, other = action_id(graph, a), action_id(graph, b)
    if not rollout:
        return [(one, other)]
    freshen(graph)
    return rollouts_of(graph, (one, other)).pairs(one, other)


def verdicts(
    export: Annotated[
        Path | None, typer.Option("--export", help="Write every verdict to this file, a line each.")
    ] = None,
    import_: Annotated[Path | None, typer.Option("--import", help="Take in the verdicts of such a file.")] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Import all lines or none.")] = False,
    uri: Uri = None,
    user: User = None,
    data: Data = None,
) -> None:
    """List what was decided, what is stale, where people differ and where verdicts contradict each other."""
    from graphmodel import judgements

    with opened(uri, user, data) as graph:
        if import_:
            _import(graph, import_, strict)
        elif export:
            given = judgements.listed(graph)
            export.write_text(judgements.to_lines(given), encoding="utf-8")
            print(f"{len(given)} verdicts written to {export}", file=sys.stderr)
        else:
            give_verdicts(graph)


def _import(graph: Graph, path: Path, strict: bool) -> None:
    from graphmodel import judgements

    if not path.is_file():
        raise RegisterError(f"{path} is not there", "Check the name.")
    found, wrong = judgements.from_lines(path)
    for error in wrong:
        print(f"graphmodel: {error}", file=sys.stderr)
    if wrong and strict:
        raise GraphmodelError(
            f"Nothing was imported: {len(wrong)} lines are not understood", "Mend them, or leave out --strict."
        )
    new = judgements.taken_in(graph, found)
    judgements.settle(graph)
    gone = [each for each in judgements.standing(found, judgements.wordings(graph)).values() if each.state == "gone"]
    print(f"{len(found)} verdicts read, {new} new, {len(gone)} about actions that are not loaded")
    if wrong:
        raise typer.Exit(1)
