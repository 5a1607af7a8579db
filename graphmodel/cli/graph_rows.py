"""Rows for pages and reports, read from the graph: drawing queries, answers to questions, and pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graphmodel.errors import UsageError

if TYPE_CHECKING:
    from graphmodel.engine import Graph
    from graphmodel.questions import Answer

Row = dict[str, Any]
LOAD_FIRST = "Load plans first: graphmodel load FILE..."
MOST_READ = 20_000  # the likest pairs of a large graph; nobody looks further down


def rows(graph: Graph, name: str, **given: object) -> list[Row]:
    """Give the rows of one drawing query, with the parameters that it takes; one not given asks for all."""
    from graphmodel.questions.catalogue import found

    query = found("draw", name)
    return graph.read(query.cypher, {each.name: given.get(each.name) for each in query.parameters})


def answered(graph: Graph, name: str, **given: object) -> Answer:
    """Give the answer to one of the questions."""
    from graphmodel.questions import ask, question

    return ask(graph, question(name), given)


def funding_ends(graph: Graph) -> list[str]:
    """Give the days on which money ends, by what the loaded plans say."""
    from graphmodel.questions import statement

    return sorted({row["date"] for row in graph.read(statement("check", "funding-ends"))})


def pairs_across(graph: Graph) -> list[Row]:
    """Give the pairs of actions of different plans, best first, with people's verdicts."""
    from graphmodel.cli.fresh import freshen
    from graphmodel.cli.pairs import Filter, chosen
    from graphmodel.overlap import Choice

    if not rows(graph, "plans"):
        raise UsageError("No plan is loaded, so there is nothing to compare", LOAD_FIRST)
    freshen(graph)
    found = chosen(graph, Choice(), Filter(limit=MOST_READ)).pairs
    return [row for row in found if row["b"]["sort"] == "Action" and row["a"]["plan"] != row["b"]["plan"]]
