"""`graphmodel ask`: a named question, its answer, and what to keep in mind with it."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from graphmodel.cli.completing import complete_name, complete_set
from graphmodel.cli.connection import Data, Uri, User, opened
from graphmodel.cli.everything import Place, write_all
from graphmodel.cli.fresh import freshen_for
from graphmodel.cli.picture import picture
from graphmodel.errors import UsageError

if TYPE_CHECKING:
    from graphmodel.engine import Graph
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
    name: Annotated[
        str | None, typer.Argument(help="Which question; all are listed when left out.", autocompletion=complete_name)
    ] = None,
    values: Annotated[
        list[str] | None,
        typer.Option("--set", help="A parameter of the question: key=value.", autocompletion=complete_set),
    ] = None,
    plan: Annotated[str | None, typer.Option("--plan", help="The same as --set plan=IDS.")] = None,
    output: Annotated[Format, typer.Option("--format", help="How the answer is given.")] = Format.table,
    path: Annotated[Path | None, typer.Option("-o", "--output", help="Where to write it; a folder with --all.")] = None,
    every: Annotated[
        bool, typer.Option("--all", help="Write every answer into a folder, each as a file and all as a workbook.")
    ] = False,
    own: Annotated[
        Path | None,
        typer.Option("--questions", help="A folder of your own questions, .cypher files like the program's."),
    ] = None,
    show_cypher: Annotated[
        bool, typer.Option("--show-cypher", help="The query too, as it can be pasted into Neo4j Browser.")
    ] = False,
    view: Annotated[bool, typer.Option("--view", help="The answer as a page with its picture.")] = False,
    uri: Uri = None,
    user: User = None,
    data: Data = None,
) -> None:
    """Ask the graph a named question."""
    from graphmodel import questions

    given = _given(values or [], plan)
    if name is None and not every:
        return _list(questions.by_group(questions.catalogue(own)))
    asked = _asked(name, every, own)
    _check_place(output, path, every)
    with opened(uri, user, data) as graph:
        if every:
            return write_all(graph, asked, given, Place(path or Path(), output.value))
        freshen_for(graph, asked[0].cypher)
        answer = questions.ask(graph, asked[0], _with_ids(graph, asked[0], given))
        if view:
            return picture(graph, answer, path)
    return _tell(asked[0], answer, Wish(output, path, show_cypher))


def _with_ids(graph: Graph, question: Question, given: dict[str, str]) -> dict[str, str]:
    """Give the parameters with ids for the bodies that they name in words: 'Probation' is one body here."""
    from graphmodel.cli.bodies import ids_of_bodies
    from graphmodel.cli.graph_rows import rows

    named = [each.name for each in question.parameters if each.type == "agency" and each.name in given]
    found = ids_of_bodies(given, named, rows(graph, "body-names")) if named else given
    for each in (name for name in named if found[name] != given[name]):
        print(f"'{given[each]}' is {found[each]} here", file=sys.stderr)
    return found


def _asked(name: str | None, every: bool, own: Path | None) -> list[Question]:
    from graphmodel import questions

    if every and name:
        raise UsageError(f"--all asks every question, and '{name}' names one", "Leave one of them out.")
    return questions.catalogue(own) if every else [questions.question(str(name), own)]


def _check_place(output: Format, path: Path | None, every: bool) -> None:
    if every and path is None:
        raise UsageError("--all needs a folder to write into", "Say which with -o FOLDER.")
    if output is Format.xlsx and path is None:
        raise UsageError("A workbook needs a file to be written to", "Say which with -o FILE.xlsx.")


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


def _list(groups: list[tuple[str, list[Question]]]) -> None:
    """Print the names with their questions and who asks them, by what they are about."""
    width = max(len(each.name) for _, members in groups for each in members) + 2
    for group, members in groups:
        print(group)
        for each in members:
            print(f"  {each.name:<{width}}{each.question}")
            if each.who:
                print(f"  {'':<{width}}{each.who}")
        print()
