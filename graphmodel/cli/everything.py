"""`graphmodel ask --all`: every answer as a file, and all of them as one workbook with a sheet that lists them."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from graphmodel.errors import GraphmodelError, UsageError

if TYPE_CHECKING:
    from graphmodel.engine import Graph
    from graphmodel.questions import Answer, Question

ENDINGS = {"json": "json", "csv": "csv"}  # a table is for the screen: json is written instead
WORKBOOK = "answers.xlsx"


@dataclass(frozen=True, slots=True)
class Place:
    """The folder to write into, and the form of the files."""

    folder: Path
    form: str


def write_all(graph: Graph, asked: Sequence[Question], given: Mapping[str, str], place: Place) -> None:
    """Ask every question and write what it answers; one that cannot be asked here is told on stderr."""
    from graphmodel.cli.fresh import freshen_for
    from graphmodel.cli.sheets import write_book

    _check(asked, given)
    _made(place.folder)
    freshen_for(graph, " ".join(each.cypher for each in asked))
    answers = [answer for each in asked if (answer := _answer(graph, each, given))]
    for answer in answers:
        _write(answer, place)
    write_book(answers, place.folder / WORKBOOK)
    print(f"{len(answers)} answers in {place.folder}, and all of them in {WORKBOOK}", file=sys.stderr)


def _check(asked: Sequence[Question], given: Mapping[str, str]) -> None:
    """Refuse a parameter that none of the questions takes."""
    from difflib import get_close_matches

    known = {parameter.name for each in asked for parameter in each.parameters}
    for name in given:
        if name not in known:
            near = get_close_matches(name, sorted(known), n=1)
            raise UsageError(f"No question has a parameter '{name}'", f"Did you mean {near[0]}?" if near else "")


def _made(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise GraphmodelError(f"{folder} cannot be made a folder: {error.strerror}", "Name another one.") from error


def _answer(graph: Graph, each: Question, given: Mapping[str, str]) -> Answer | None:
    from graphmodel.questions import ask

    taken = {parameter.name for parameter in each.parameters}
    try:
        return ask(graph, each, {name: value for name, value in given.items() if name in taken})
    except UsageError as error:
        print(f"{each.name} is left out: {error}", file=sys.stderr)
        return None


def _write(answer: Answer, place: Place) -> None:
    from graphmodel.cli.answers import written

    form = place.form if place.form in ENDINGS else "json"
    written(answer, form, place.folder / f"{answer.name}.{ENDINGS[form]}")
