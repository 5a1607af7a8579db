"""What the shell offers behind `graphmodel ask`: names of questions, their parameters, and the values these take."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from graphmodel.questions import Parameter, Question

FACETS = {"work": ("work", "approach"), "setting": ("setting",), "who": ("who",)}


def complete_name(incomplete: str) -> list[tuple[str, str]]:
    """Give the questions whose names begin so, each with what it asks."""
    from graphmodel.questions import catalogue

    return [(each.name, each.question) for each in catalogue() if each.name.startswith(incomplete)]


def complete_set(context: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Give the parameters of the question that is being typed; behind the equals sign the values one takes."""
    from graphmodel.errors import GraphmodelError
    from graphmodel.questions import question

    try:
        asked = question(str(context.params.get("name") or ""))
    except GraphmodelError:
        return []
    return [(word, told) for word, told in _offers(asked, incomplete) if word.startswith(incomplete)]


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
