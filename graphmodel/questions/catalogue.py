"""Which files there are under cypher, by folder and name; and the questions of a user's own folder."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from difflib import get_close_matches
from functools import cache
from pathlib import Path

from graphmodel.errors import UsageError
from graphmodel.questions.checking import check_question
from graphmodel.questions.files import Question, read_question, wrong

# The folder lies beside the package, in a checkout and in an installed wheel alike.
FOLDER = Path(__file__).resolve().parents[2] / "cypher"
# In the order in which people come to them; a user's own groups stand behind these.
GROUPS = (
    "A first look",
    "Same work, twice",
    "Who is accountable",
    "Gaps",
    "Time and money",
    "Links, changes, kinds",
    "The network",
)
OWN_GROUP = "Your own questions"


def catalogue(own: Path | None = None) -> list[Question]:
    """Give every named question, in the order of their names; those of a user's own folder behind ours."""
    return [*(found("ask", name) for name in statement_names("ask")), *_own(own)]


def by_group(questions: Sequence[Question]) -> list[tuple[str, list[Question]]]:
    """Give questions under the headings they are kept by, each heading's in the order of their names."""
    last = sorted({each.group for each in questions} - set(GROUPS))
    listed = [(group, [each for each in questions if each.group == group]) for group in (*GROUPS, *last)]
    return [(group, sorted(each, key=lambda one: one.name)) for group, each in listed if each]


def question(name: str, own: Path | None = None) -> Question:
    """Give the question of that name; where there is none, the error names the nearest."""
    theirs = {each.name: each for each in _own(own)}
    if name not in theirs and name not in statement_names("ask"):
        raise _no_such(name, [*statement_names("ask"), *theirs])
    return theirs[name] if name in theirs else found("ask", name)


def statement(folder: str, name: str) -> str:
    """Give the text of cypher/FOLDER/NAME.cypher, which is read and checked once."""
    return found(folder, name).cypher


@cache
def found(folder: str, name: str) -> Question:
    """Give the checked file; the same object every time."""
    path = FOLDER / folder / f"{name}.cypher"
    if name not in statement_names(folder):
        raise _no_such(name, statement_names(folder))
    return check_question(read_question(path)) if folder == "ask" else read_question(path)


def _no_such(name: str, names: Sequence[str]) -> UsageError:
    near = get_close_matches(name, names, n=3, cutoff=0.4)
    remedy = f"Did you mean {' or '.join(near)}?" if near else "`graphmodel ask` lists the names."
    return UsageError(f"There is no question '{name}'", remedy)


@cache
def statement_names(folder: str) -> tuple[str, ...]:
    """Give the names of a folder's files, sorted."""
    return tuple(sorted(path.stem for path in (FOLDER / folder).glob("*.cypher")))


def _own(folder: Path | None) -> list[Question]:
    """Give the questions of a user's folder, each checked as ours are."""
    if folder is None:
        return []
    paths = sorted(folder.glob("*.cypher")) if folder.is_dir() else []
    if not paths:
        raise UsageError(f"There are no questions in {folder}", "Name a folder that holds .cypher files.")
    return [_checked(path) for path in paths]


def _checked(path: Path) -> Question:
    if path.stem in statement_names("ask"):
        raise wrong(path, 1, f"'{path.stem}' is a question of the program; give the file another name")
    made = check_question(read_question(path))
    _check_counts(made)
    return replace(made, group=made.group or OWN_GROUP, total=made.total or "rows", theirs=True)


def _check_counts(made: Question) -> None:
    """Refuse counts that are no file of cypher/check, and numbers that none of them gives."""
    lines = made.cypher.splitlines()
    for name in made.counts:
        if name not in statement_names("check"):
            raise wrong(
                made.path,
                _line(lines, "counts:"),
                f"there is no count '{name}'; the questions of the program use {', '.join(_used())}",
            )
    checks = [found("check", name) for name in made.counts]
    given = {*made.counts, *(column.name for check in checks for column in check.columns)}
    if made.total not in {"", "rows", *given}:
        raise wrong(made.path, _line(lines, "total:"), f"no count gives the total '{made.total}'")
    for name in re.findall(r"\{(\w*)\}", made.caveat):
        if name not in given:
            raise wrong(made.path, _line(lines, "caveat:"), f"no count gives '{{{name}}}'")
    taken = {parameter.name for parameter in made.parameters}
    for check in checks:
        for parameter in check.parameters:
            if parameter.name not in taken:
                words = f"the count '{check.name}' needs the parameter '{parameter.name}'"
                raise wrong(made.path, _line(lines, "counts:"), words)


def _line(lines: Sequence[str], key: str) -> int:
    return next((number for number, line in enumerate(lines, 1) if line.strip("/ ").startswith(key)), 1)


def _used() -> list[str]:
    return sorted({name for each in statement_names("ask") for name in found("ask", each).counts})
