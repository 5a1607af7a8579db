"""Parameters from text by their declared type, and rows to the declared types of their columns."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from typing import Any

from graphmodel.errors import UsageError
from graphmodel.questions.files import Column, Parameter, Question

TRUTH = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def parameter_values(question: Question, given: Mapping[str, object]) -> dict[str, Any]:
    """Give every declared parameter its value: what was given, parsed, else its default."""
    declared = {parameter.name: parameter for parameter in question.parameters}
    for name in given:
        if name not in declared:
            raise _unknown(question.name, name, list(declared))
    return {name: _value(parameter, given.get(name)) for name, parameter in declared.items()}


def table_values(columns: Sequence[Column], rows: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Give rows with every column in its declared type; what is missing is None."""
    names = [column.name for column in columns]
    filled = [list(map(CELLS.get(column.type, _plain), [row.get(column.name) for row in rows])) for column in columns]
    return [dict(zip(names, cells, strict=True)) for cells in zip(*filled, strict=True)]


def as_browser_text(question: Question, values: Mapping[str, Any]) -> str:
    """Give the query as it can be pasted into Neo4j Browser, its parameters first."""
    lines = [f":param {name} => {json.dumps(value, ensure_ascii=False)};" for name, value in values.items()]
    return "\n".join([*lines, question.cypher.strip()])


def _unknown(question: str, name: str, declared: list[str]) -> UsageError:
    near = get_close_matches(name, declared, n=1)
    takes = f"it takes {', '.join(declared)}" if declared else "it takes none"
    hint = f"Did you mean {near[0]}?" if near else ""
    return UsageError(f"'{question}' has no parameter '{name}'; {takes}", hint)


def _value(parameter: Parameter, given: object) -> Any:
    text = parameter.default if given is None else given
    if not isinstance(text, str):
        return text
    if text in ("", "none", "all"):
        return None
    if "|" in parameter.type:
        return _choice(parameter, text)
    try:
        return PARSERS[parameter.type](text)
    except (ValueError, KeyError) as error:
        what = WORDS.get(parameter.type, parameter.type)
        raise UsageError(f"The parameter {parameter.name} takes {what}, not '{text}'") from error


def _choice(parameter: Parameter, text: str) -> str:
    choices = parameter.type.split("|")
    if text not in choices:
        near = get_close_matches(text, choices, n=1)
        hint = f"Did you mean {near[0]}?" if near else ""
        raise UsageError(f"The parameter {parameter.name} takes one of {', '.join(choices)}, not '{text}'", hint)
    return text


def _day(text: str) -> str:
    return date.today().isoformat() if text == "today" else date.fromisoformat(text).isoformat()


def _items(text: str) -> list[str]:
    return [item.strip() for item in text.split(",") if item.strip()]


def _two(text: str) -> list[str]:
    one, other = _items(text)
    return [one, other]


PARSERS: dict[str, Callable[[str], Any]] = {
    "text": str,
    "agency": str,
    "plan": str,
    "programme": str,
    "work": str,
    "setting": str,
    "who": str,
    "int": int,
    "number": float,
    "bool": lambda text: TRUTH[text.lower()],
    "date": _day,
    "list": _items,
    "plans": _items,
    "partnerships": _two,
}
WORDS = {
    "partnerships": "two partnership ids with a comma between them",
    "int": "a whole number",
    "number": "a number",
    "bool": "true or false",
    "date": "a date like 2025-03-31",
}


def _plain(value: Any) -> Any:
    return None if value == "" else value


def _list(value: Any) -> list[Any]:
    if value and len(value) == 1 and value[0] is not None:
        return list(value)
    return sorted({item for item in value or [] if item is not None})


def _date(value: Any) -> str | None:
    return str(value) if value else None


def _int(value: Any) -> int | None:
    return None if value is None or value == "" else int(value)


def _number(value: Any) -> float | None:
    return None if value is None or value == "" else round(float(value), 2)


CELLS: dict[str, Callable[[Any], Any]] = {"list": _list, "date": _date, "int": _int, "number": _number}
