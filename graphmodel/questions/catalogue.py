"""Which files there are under cypher, by folder and name."""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache
from pathlib import Path

from graphmodel.errors import UsageError
from graphmodel.questions.files import Question, read_question

# The folder lies beside the package, in a checkout and in an installed wheel alike.
FOLDER = Path(__file__).resolve().parents[2] / "cypher"


def catalogue() -> list[Question]:
    """Give every named question, in the order of their names."""
    return [found("ask", name) for name in statement_names("ask")]


def question(name: str) -> Question:
    """Give the question of that name; where there is none, the error names the nearest."""
    return found("ask", name)


def statement(folder: str, name: str) -> str:
    """Give the text of cypher/FOLDER/NAME.cypher, which is read and checked once."""
    return found(folder, name).cypher


@cache
def found(folder: str, name: str) -> Question:
    """Give the checked file; the same object every time."""
    path = FOLDER / folder / f"{name}.cypher"
    if name in statement_names(folder):
        return read_question(path)
    near = get_close_matches(name, statement_names(folder), n=3, cutoff=0.4)
    remedy = f"Did you mean {' or '.join(near)}?" if near else "`graphmodel ask` lists the names."
    raise UsageError(f"There is no question '{name}'", remedy)


@cache
def statement_names(folder: str) -> tuple[str, ...]:
    """Give the names of a folder's files, sorted."""
    return tuple(sorted(path.stem for path in (FOLDER / folder).glob("*.cypher")))
