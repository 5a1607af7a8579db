"""A file of Cypher whose first comment lines say what it asks, what it needs and what it gives.

    // Which actions have no accountable body?
    // who: Chairs: nobody can be asked how it goes.
    // parameters:
    //   any: bool = false — with true, every action with a vague party as well
    // columns:
    //   plan: text — file stem of the plan
    // counts: loaded, actions
    // total: actions
    // caveat: {loaded}
    MATCH …

`counts` names files of cypher/check whose numbers fill `total` and the placeholders of `caveat`; `total: rows` is how
many rows there are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from graphmodel.errors import RegisterError

KEYS = ("who", "group", "parameters", "columns", "counts", "total", "caveat", "sentence")
PARAMETER_TYPES = (
    *("text", "int", "number", "bool", "date", "list", "rows", "map"),
    *("plan", "plans", "partnerships", "agency", "programme", "work", "setting", "who"),
)
COLUMN_TYPES = ("text", "int", "number", "bool", "date", "list", "map")

_KEY = re.compile(rf"({'|'.join(KEYS)}):\s*(.*)")
_ENTRY = re.compile(r"(?P<name>\w+): (?P<type>[^\s=—]+)(?: = (?P<default>[^—]*?))? — (?P<meaning>.+)")
_USED = re.compile(r"\$(\w+)")
_NOT_CODE = re.compile(r"//[^\n]*|'[^'\n]*'|\"[^\"\n]*\"")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value a file takes: `type` is a word of PARAMETER_TYPES, or choices joined by `|`."""

    name: str
    type: str
    default: str | None
    meaning: str


@dataclass(frozen=True, slots=True)
class Column:
    """A value every row of the answer has."""

    name: str
    type: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Question:
    """One file of Cypher, read: what it asks in plain words, for whom, with what, and the text that runs.

    `theirs`: it lies in a user's own folder, so that it is run as somebody else's query.
    """

    name: str
    question: str
    who: str
    group: str
    parameters: tuple[Parameter, ...]
    columns: tuple[Column, ...]
    counts: tuple[str, ...]
    total: str
    caveat: str
    sentence: str
    cypher: str
    path: Path
    theirs: bool = False


def read_question(path: Path) -> Question:
    """Give the file as a Question, or say at which line it is not one."""
    cypher = _text(path)
    asked, parts = _header(cypher)
    if not asked:
        raise wrong(path, 1, "the first comment line must say in plain words what is asked")
    made = Question(
        name=path.stem,
        question=asked,
        who=_joined(parts, "who"),
        group=_joined(parts, "group"),
        parameters=tuple(_parameter(path, number, line) for number, line in parts.get("parameters", [])),
        columns=tuple(_column(path, number, line) for number, line in parts.get("columns", [])),
        counts=tuple(re.findall(r"[\w-]+", _joined(parts, "counts"))),
        total=_joined(parts, "total"),
        caveat=_joined(parts, "caveat"),
        sentence=_joined(parts, "sentence"),
        cypher=cypher,
        path=path,
    )
    _check_parameters(made)
    return made


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise wrong(path, line, "this is not UTF-8 text") from error
    except OSError as error:
        raise wrong(path, 1, f"the file cannot be read ({error.strerror})") from error


def _header(cypher: str) -> tuple[str, dict[str, list[tuple[int, str]]]]:
    """Give the first words, and for each key its lines with their numbers."""
    asked: list[str] = []
    parts: dict[str, list[tuple[int, str]]] = {}
    lines: list[tuple[int, str]] | None = None
    for number, line in enumerate(cypher.splitlines(), start=1):
        if not line.startswith("//"):
            break
        words = line[2:].strip()
        if found := _KEY.fullmatch(words):
            lines = parts.setdefault(found[1], [])
            words = found[2]
        if lines is None:
            asked.append(words)
        elif words:
            lines.append((number, words))
    return " ".join(asked).strip(), parts


def _joined(parts: dict[str, list[tuple[int, str]]], key: str) -> str:
    return " ".join(words for _, words in parts.get(key, []))


def _parameter(path: Path, number: int, words: str) -> Parameter:
    found = _ENTRY.fullmatch(words)
    if not found or (found["type"] not in PARAMETER_TYPES and "|" not in found["type"]):
        raise wrong(
            path, number, f"a parameter is 'name: type = default — meaning', with type one of {PARAMETER_TYPES}"
        )
    return Parameter(found["name"], found["type"], found["default"], found["meaning"])


def _column(path: Path, number: int, words: str) -> Column:
    found = _ENTRY.fullmatch(words)
    if not found or found["type"] not in COLUMN_TYPES:
        raise wrong(path, number, f"a column is 'name: type — meaning', with type one of {COLUMN_TYPES}")
    return Column(found["name"], found["type"], found["meaning"])


def _check_parameters(made: Question) -> None:
    """Refuse a parameter that is used and not declared, or declared and not used."""
    declared = {parameter.name for parameter in made.parameters}
    used: dict[str, int] = {}
    for number, line in enumerate(made.cypher.splitlines(), start=1):
        for name in _USED.findall(_NOT_CODE.sub("", line)):
            used.setdefault(name, number)
    for name in used.keys() - declared:
        raise wrong(made.path, used[name], f"${name} is used and not declared under '// parameters:'")
    for name in sorted(declared - used.keys()):
        number = next(
            n for n, line in enumerate(made.cypher.splitlines(), 1) if line.strip("/ ").startswith(f"{name}: ")
        )
        raise wrong(made.path, number, f"the parameter {name} is declared and not used")


def wrong(path: Path, line: int, what: str) -> RegisterError:
    """Give the error of a file that is no question, with its line."""
    return RegisterError(
        f"{path.parent.name}/{path.name}, line {line}: {what}", "Mend the file; its neighbours show how."
    )
