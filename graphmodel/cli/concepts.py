"""`graphmodel concepts` and `graphmodel programmes`: what the registers recognise in plans, and what they miss."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graphmodel.cli.ask import Format
from graphmodel.cli.connection import Data, Uri, User
from graphmodel.errors import FileRefused, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from graphmodel.mentions.coverage import Found, Text
    from graphmodel.questions import Answer
    from graphmodel.registers import Registers

Files = Annotated[
    list[Path] | None, typer.Argument(help="Plans to read; without any, the graph is asked.", show_default=False)
]
Own = Annotated[list[Path] | None, typer.Option("--register", help="A register of your own (YAML).")]
Form = Annotated[Format, typer.Option("--format", help="How the list is given.")]
Output = Annotated[Path | None, typer.Option("-o", "--output", help="Where to write it.")]

COLUMNS = {
    "id": ("text", "id in the register; null where none holds it"),
    "kind": ("text", "facet of a concept, kind of a programme"),
    "name": ("text", "its name, or the word"),
    "actions": ("int", "actions in which it stands"),
    "plans": ("list", "plans in which it stands"),
    "words": ("list", "the words that show it, as printed"),
    "where": ("list", "plan:line of each action"),
}
SHOWN = ("id", "kind", "name", "actions", "words")
WORDS_SHOWN = 6


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command("concepts")(concepts)
    app.command("programmes")(programmes)


def concepts(  # noqa: PLR0913, PLR0917 - every option of a command is a parameter of its function
    files: Files = None,
    unclaimed: Annotated[bool, typer.Option("--unclaimed", help="Frequent words that no concept claims.")] = False,
    unused: Annotated[bool, typer.Option("--unused", help="Phrases that match nothing.")] = False,
    facet: Annotated[str | None, typer.Option("--facet", help="work, harm, who, setting or approach.")] = None,
    register_files: Own = None,
    output: Form = Format.table,
    path: Output = None,
    uri: Uri = None,
    user: User = None,
    data: Data = None,
) -> None:
    """List which kinds of work, harms, people and settings were recognised in plans, and by which words."""
    from graphmodel.cli.assembly import registers
    from graphmodel.mentions import coverage

    known = registers(register_files or [])
    read, refused = _texts(files, known, (uri, user, data))
    topics = [topic for topic in known.concepts if facet in (None, topic.facet)]
    if not topics:
        raise UsageError(f"There is no facet '{facet}'", "Take work, harm, who, setting or approach.")
    if unused:
        found = [_phrase(id_, phrase) for id_, phrase in coverage.unused(read, topics)]
    else:
        found = coverage.unclaimed(read, known.concepts) if unclaimed else coverage.concepts(read, topics)
    told = ", ".join(f"{share:.0%} {name}" for name, share in coverage.shares(read, topics).items())
    _give(found, f"Of {len(read)} actions have one: {told}.", output, path)
    _leave(refused)


def programmes(  # noqa: PLR0913, PLR0917 - every option of a command is a parameter of its function
    files: Files = None,
    unknown: Annotated[bool, typer.Option("--unknown", help="Only names that no register holds.")] = False,
    register_files: Own = None,
    output: Form = Format.table,
    path: Output = None,
    uri: Uri = None,
    user: User = None,
    data: Data = None,
) -> None:
    """List which named programmes were recognised in plans, and what looks like one and is in no register."""
    from graphmodel.cli.assembly import registers
    from graphmodel.mentions import coverage

    known = registers(register_files or [])
    read, refused = _texts(files, known, (uri, user, data))
    strangers = coverage.unknown(read, known)
    found = strangers if unknown else [*strangers, *coverage.programmes(read, known.programmes)]
    named = sum(one.actions > 0 for one in found if one.id)
    _give(found, f"{named} programmes named, {len(strangers)} names that no register holds.", output, path)
    _leave(refused)


def _texts(
    files: list[Path] | None, known: Registers, where: tuple[str | None, str | None, Path | None]
) -> tuple[list[Text], int]:
    """Give the actions of the files, or of the graph; a file that is none is said on stderr and counted."""
    from graphmodel.cli.assembly import expanded, read_plans
    from graphmodel.mentions.coverage import texts

    if not files:
        return _of_graph(*where), 0
    plans, refused = [], 0
    for found in read_plans(expanded(files), known):
        if isinstance(found, FileRefused):
            print(f"graphmodel: {found}", file=sys.stderr)
            refused += 1
        else:
            plans.append(found)
    return list(texts(plans)), refused


def _of_graph(uri: str | None, user: str | None, data: Path | None) -> list[Text]:
    from graphmodel.cli.connection import opened
    from graphmodel.mentions.coverage import Text
    from graphmodel.questions import statement

    with opened(uri, user, data) as graph:
        rows = graph.read(statement("check", "words-and-topics"))
    return [
        Text(
            row["plan"],
            row["line"],
            "\n".join(
                part
                for part in (row["title"], row["summary"], *(row["outcomes"] or ()), *(row["measures"] or ()))
                if part
            ),
            tuple((each["kind"], each["id"], each["words"]) for each in row["topics"] if each["id"]),
        )
        for row in rows
    ]


def _phrase(id_: str, phrase: str) -> Found:
    from graphmodel.mentions.coverage import Found

    return Found(id_, phrase, "phrase", 0, (), (), ())


def _give(found: Sequence[Found], told: str, output: Format, path: Path | None) -> None:
    from graphmodel.cli.answers import give

    if output is Format.xlsx and path is None:
        raise UsageError("A workbook needs a file to be written to", "Say which with -o FILE.xlsx.")
    give(_answer(found, told, output is Format.table), output.value, path)


def _answer(found: Sequence[Found], told: str, table: bool) -> Answer:
    from graphmodel.questions import Answer, Column

    names = SHOWN if table else tuple(COLUMNS)
    columns = tuple(Column(name, *COLUMNS[name]) for name in names)
    rows = [{name: _cell(one, name, table) for name in names} for one in found]
    return Answer("concepts", "What do the registers recognise in the plans?", columns, rows, len(found), told, "", {})


def _cell(one: Found, name: str, table: bool) -> object:
    value = getattr(one, name)
    if isinstance(value, tuple):
        return list(value[:WORDS_SHOWN]) if table else list(value)
    return value


def _leave(refused: int) -> None:
    if refused:
        raise typer.Exit(FileRefused.exit_code)
