"""`graphmodel ask`: a named question, its answer, and what to keep in mind with it."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import Enum
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from graphmodel.cli.connection import Data, Uri, User, opened
from graphmodel.cli.fresh import freshen_for
from graphmodel.errors import UsageError

if TYPE_CHECKING:
    from graphmodel.questions import Answer, Question


class Format(str, Enum):  # noqa: UP042 - typer shows the values of a str Enum as choices
    """How the answer is given."""

    table = "table"
    json = "json"
    csv = "csv"
    xlsx = "xlsx"


@dataclass(frozen=True, slots=True)
class Wish:
    """How the answer is to be given."""

    output: Format
    path: Path | None
    show_cypher: bool


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("ask")(ask)


def ask(  # noqa: PLR0913, PLR0917 - every option of a command is a parameter of its function
    name: Annotated[str | None, typer.Argument(help="Which question; all are listed when left out.")] = None,
    values: Annotated[list[str] | None, typer.Option("--set", help="A parameter of the question: key=value.")] = None,
    plan: Annotated[str | None, typer.Option("--plan", help="The same as --set plan=IDS.")] = None,
    output: Annotated[Format, typer.Option("--format", help="How the answer is given.")] = Format.table,
    path: Annotated[Path | None, typer.Option("-o", "--output", help="Where to write it.")] = None,
    show_cypher: Annotated[
        bool, typer.Option("--show-cypher", help="The query too, as it can be pasted into Neo4j Browser.")
    ] = False,
    uri: Uri = None,
    user: User = None,
    data: Data = None,
) -> None:
    """Ask the graph a named question."""
    from graphmodel import questions

    if name is None:
        return _list(questions.catalogue())
    question, given = questions.question(name), _given(values or [], plan)
    if output is Format.xlsx and path is None:
        raise UsageError("A workbook needs a file to be written to", "Say which with -o FILE.xlsx.")
    with opened(uri, user, data) as graph:
        freshen_for(graph, question.cypher)
        answer = questions.ask(graph, question, given)
    return _tell(question, answer, Wish(output, path, show_cypher))


def _tell(question: Question, answer: Answer, wish: Wish) -> None:
    from graphmodel.cli.answers import give
    from graphmodel.questions import as_browser_text

    give(answer, wish.output.value, wish.path)
    if wish.show_cypher and wish.output is not Format.json:
        print("\n" + as_browser_text(question, answer.parameters), file=_talk(wish))


def _talk(wish: Wish) -> TextIO:
    """Keep data on stdout clean: the query goes to stderr unless the answer is there to be read."""
    return sys.stdout if wish.output is Format.table and wish.path is None else sys.stderr


def _given(values: list[str], plan: str | None) -> dict[str, str]:
    given: dict[str, str] = {"plan": plan} if plan else {}
    for each in values:
        key, equals, value = each.partition("=")
        if not equals or not key:
            raise UsageError(f"--set {each} has no value", "Write --set key=value.")
        given[key.strip()] = value
    return given


def _list(catalogue: list[Question]) -> None:
    """Print the names with their questions, by what they are about."""
    width = max(len(each.name) for each in catalogue) + 2
    ordered = sorted(catalogue, key=lambda each: (each.group != "A first look", each.group, each.name))
    for group, members in groupby(ordered, key=lambda each: each.group):
        print(f"{group}")
        for each in members:
            print(f"  {each.name:<{width}}{each.question}")
        print()
