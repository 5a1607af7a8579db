"""The graph, and any answer, as data frames for a notebook; pandas is imported when one is made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any

from graphmodel.errors import UsageError
from graphmodel.questions import Answer, Column, Question, ask, question, statement_names
from graphmodel.questions.catalogue import found

if TYPE_CHECKING:
    from pandas import DataFrame

    from graphmodel.engine import Graph

DTYPES = {"text": "string", "int": "Int64", "number": "Float64", "bool": "boolean", "list": "object", "map": "object"}


def frames(
    *names: str,
    plan: str | Sequence[str] | None = None,
    graph: Graph | None = None,
    connection: Mapping[str, Any] | None = None,
    **parameters: object,
) -> dict[str, DataFrame]:
    """Give data frames by name: those of docs/frames.md, all when none is named, or the answers of questions.

    `plan` keeps to some plans, other keywords are parameters of questions. The graph is the one that the environment
    means, unless `graph` is given, or `connection` with uri, user, password or data. What the columns mean stands in
    `frame.attrs["columns"]`, the caveat of an answer in `frame.attrs["caveat"]`.
    """
    wanted = [_wanted(name) for name in names or statement_names("frame")]
    given = {**parameters, **({"plan": _listed(plan)} if plan is not None else {})}
    _check(wanted, given)
    with _opened(graph, connection or {}) as opened:
        return {each.name: frame(ask(opened, each, _taken(each, given))) for each in wanted}


def frame(answer: Answer) -> DataFrame:
    """Give an answer as a data frame, each column in the type that its question declares."""
    from pandas import DataFrame

    columns = {column.name: _series(column, [row[column.name] for row in answer.rows]) for column in answer.columns}
    made = DataFrame(columns, columns=[column.name for column in answer.columns])
    made.attrs = {
        "question": answer.question,
        "caveat": answer.caveat,
        "total": answer.total,
        "columns": {column.name: column.meaning for column in answer.columns},
    }
    return made


def _series(column: Column, values: list[Any]) -> Any:
    from pandas import Series, to_datetime

    if column.type == "date":
        return Series(to_datetime(Series(values, dtype="object"), format="%Y-%m-%d"), dtype="datetime64[ns]")
    return Series(values, dtype=DTYPES[column.type])


def _wanted(name: str) -> Question:
    from difflib import get_close_matches

    if name in statement_names("frame"):
        return found("frame", name)
    try:
        return question(name)
    except UsageError as error:
        known = [*statement_names("frame"), *statement_names("ask")]
        near = get_close_matches(name, known, n=3, cutoff=0.4)
        remedy = f"Did you mean {' or '.join(near)}?" if near else f"Frames: {', '.join(statement_names('frame'))}."
        raise UsageError(f"There is no frame or question '{name}'", remedy) from error


def _listed(plan: str | Sequence[str]) -> list[str]:
    return [plan] if isinstance(plan, str) else list(plan)


def _check(wanted: Sequence[Question], given: Mapping[str, object]) -> None:
    """Refuse a keyword that none of the frames takes."""
    known = {parameter.name for each in wanted for parameter in each.parameters}
    for name in given.keys() - known - {"plan"}:
        raise UsageError(f"None of these takes '{name}'", f"They take {', '.join(sorted(known))}.")


def _taken(each: Question, given: Mapping[str, object]) -> dict[str, object]:
    names = {parameter.name for parameter in each.parameters}
    return {name: value for name, value in given.items() if name in names}


def _opened(graph: Graph | None, connection: Mapping[str, Any]) -> AbstractContextManager[Graph]:
    if graph is not None:
        return nullcontext(graph)
    from graphmodel.engine import open_graph
    from graphmodel.settings import read_settings

    return open_graph(read_settings({"uri": None, **connection} if "data" in connection else connection))
