"""What the shell offers behind `graphmodel ask`: names of questions, their parameters, and the values these take."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from graphmodel.questions import Parameter, Question

LINES = ("_TYPER_COMPLETE_ARGS", "COMP_WORDS")  # where the shells hand over what is being typed
FACETS = {"work": ("work", "approach"), "setting": ("setting",), "who": ("who",)}


def complete_name(incomplete: str) -> list[tuple[str, str]]:
    """Give the questions whose names begin so, each with what it asks."""
    from graphmodel.questions import catalogue

    return [(each.name, each.question) for each in catalogue() if each.name.startswith(incomplete)]


def complete_set(context: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Give the parameters of the question that is being typed; behind the equals sign the values one takes."""
    from graphmodel.questions import question, statement_names

    known = statement_names("ask")
    name = next((word for word in (str(context.params.get("name")), *_typed()) if word in known), None)
    if name is None:
        return []
    asked = question(name)
    return [(word, told) for word, told in _offers(asked, incomplete) if word.startswith(incomplete)]


def _typed() -> list[str]:
    """Give the words of the line that is being typed: an option without its value hides those before it."""
    return next((os.environ[name].split() for name in LINES if os.environ.get(name)), [])


def _offers(asked: Question, incomplete: str) -> Iterator[tuple[str, str]]:
    key, equals, _ = incomplete.partition("=")
    for parameter in asked.parameters:
        if not equals:
            yield f"{parameter.name}=", parameter.meaning
        elif parameter.name == key:
            yield from ((f"{key}={value}", told) for value, told in _values(parameter))


def _values(parameter: Parameter) -> list[tuple[str, str]]:
    """Give what a parameter takes as far as it is known without asking the graph."""
    if "|" in parameter.type:
        return [(each, "") for each in parameter.type.split("|")]
    if parameter.type == "bool":
        return [("true", ""), ("false", "")]
    return _of_registers(parameter.type)


def _of_registers(kind: str) -> list[tuple[str, str]]:
    from graphmodel.registers import load_registers

    known = load_registers()
    if kind in FACETS:
        return [(each.id, each.name) for each in known.concepts if each.facet in FACETS[kind]]
    if kind == "agency":
        return [(each.id, each.name) for each in known.agencies]
    if kind == "programme":
        return [(each.id, each.name) for each in known.programmes]
    return [(each.id, each.name) for each in known.partnerships] if kind == "partnerships" else []
