"""A question asked of a graph: its rows, how many there could have been, and what to keep in mind."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from graphmodel.errors import RegisterError, UsageError
from graphmodel.questions.catalogue import found
from graphmodel.questions.checking import check_columns
from graphmodel.questions.files import Column, Question
from graphmodel.questions.values import parameter_values, table_values

if TYPE_CHECKING:
    from graphmodel.engine import Graph

EMPTY = "Nothing is loaded yet: load plans first, with graphmodel load FILE or FOLDER."
# A value of these types must be in the graph; the file of cypher/check lists what is.
KNOWN = {
    "plan": "plan-ids",
    "plans": "plan-ids",
    "partnerships": "partnership-ids",
    "agency": "agency-ids",
    "programme": "programme-ids",
    "work": "work-ids",
    "setting": "setting-ids",
    "who": "who-ids",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What `graphmodel ask` prints; `total` is how many rows there could have been."""

    name: str
    question: str
    columns: tuple[Column, ...]
    rows: list[dict[str, Any]]
    total: int
    caveat: str
    cypher: str
    parameters: dict[str, Any]


def ask(graph: Graph, question: Question, parameters: Mapping[str, object] | None = None) -> Answer:
    """Give the answer; a parameter given as text is read by its declared type."""
    values = parameter_values(question, parameters or {})
    _check_known(graph, question, values)
    with ThreadPoolExecutor(max_workers=1) as beside:  # what is counted is no part of the rows, and waits for none
        counting = beside.submit(_counts, graph, question, values)
        rows = table_values(question.columns, _rows(graph, question, values))
        counted = counting.result()
    caveat = " ".join(question.caveat.format_map(counted).split())
    return Answer(
        name=question.name,
        question=question.question,
        columns=question.columns,
        rows=rows,
        total=len(rows) if question.total == "rows" else int(counted.get(question.total) or 0),
        caveat=caveat if rows or not _empty(graph) else f"{EMPTY} {caveat}".strip(),
        cypher=question.cypher,
        parameters=values,
    )


def _rows(graph: Graph, question: Question, values: Mapping[str, Any]) -> list[dict[str, Any]]:
    if not question.theirs:
        return graph.fetch(question.cypher, values)
    table = graph.analyse(question.cypher, values)
    if table.rows or table.columns:
        check_columns(question, set(table.columns))
    return table.rows


def _empty(graph: Graph) -> bool:
    """Say whether no plan is loaded: then no answer means anything."""
    return not graph.fetch(found("check", "plan-ids").cypher)


def _check_known(graph: Graph, question: Question, values: Mapping[str, Any]) -> None:
    """Refuse a plan or an agency that is not in the graph: no rows would look like an answer."""
    for parameter in question.parameters:
        value = values[parameter.name]
        if parameter.type not in KNOWN or value is None:
            continue
        given = value if isinstance(value, list) else [value]
        if parameter.type == "agency" and graph.fetch(found("check", "agencies-among").cypher, {"ids": given}):
            continue  # of bodies there may be very many
        there = [row["id"] for row in graph.fetch(found("check", KNOWN[parameter.type]).cypher)]
        for each in given:
            if each not in there and not _empty(graph):
                raise _not_there(parameter.name, each, there)


def _not_there(what: str, given: str, there: list[str]) -> UsageError:
    near = get_close_matches(given, there, n=3, cutoff=0.5) or there[:5]
    remedy = f"Did you mean {', '.join(near)}?" if near else "Load some first: graphmodel load FILES."
    return UsageError(f"There is no {what} '{given}' in the graph", remedy)


def _counts(graph: Graph, question: Question, values: Mapping[str, Any]) -> dict[str, Any]:
    """Give the numbers of the question's check files by column, and the sentence of a file by its name."""
    counted: dict[str, Any] = {}
    for name in question.counts:
        check = found("check", name)
        missing = [parameter.name for parameter in check.parameters if parameter.name not in values]
        if missing:
            raise RegisterError(f"ask/{question.name}.cypher counts by check/{name}, which needs {', '.join(missing)}")
        rows = graph.fetch(check.cypher, {parameter.name: values[parameter.name] for parameter in check.parameters})
        counted |= rows[0] if rows else {}
        counted[name] = (
            " ".join(check.sentence.format_map(row) for row in rows) if check.sentence else counted.get(name)
        )
    return counted
