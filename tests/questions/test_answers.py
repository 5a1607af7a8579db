"""Every question, asked of a small county whose answers can be worked out by hand, on each engine."""

from __future__ import annotations

from typing import Any

import pytest

from graphmodel import store
from graphmodel.engine import Graph
from graphmodel.errors import UsageError
from graphmodel.questions import Answer, ask, question
from tests.build import action, party, plan
from tests.store.small import PLANS, REGISTERS

LOADED = (
    "Read from the loaded plans only: 4 plans of 3 of the 4 partnerships; "
    "not in the loaded plans does not mean not done."
)


@pytest.fixture
def county(graph: Graph) -> Graph:
    store.prepare(graph, REGISTERS)
    for each in PLANS:
        store.load(graph, each)
    return graph


def asked(graph: Graph, name: str, **parameters: object) -> Answer:
    return ask(graph, question(name), parameters)


def cells(answer: Answer, *columns: str) -> list[tuple[Any, ...]]:
    return [tuple(row[name] for name in columns) for row in answer.rows]


def test_counts(county: Graph) -> None:
    answer = asked(county, "counts")

    assert cells(answer, "plan", "partnership", "kind", "actions", "priorities", "principles", "agencies") == [
        ("foreign", "local/foreign-csp", "plan", 1, 0, 0, 1),
        ("north-2018", "csp-north", "plan", 2, 0, 0, 3),
        ("north-2021", "csp-north", "plan", 4, 2, 0, 4),
        ("south", "csp-south", "plan", 2, 0, 0, 3),
        ("strategy", None, "strategy", 0, 0, 1, 0),
    ]
    assert (answer.total, answer.caveat) == (5, LOADED)


def test_leads(county: Graph) -> None:
    answer = asked(county, "leads", plan="north-2018,south")

    assert cells(answer, "plan", "line", "agency", "agency_name", "as_written", "alone") == [
        ("north-2018", 1, "police", "Police", "Police", False),
        ("north-2018", 1, None, "GENGA", "GENGA", False),
        ("north-2018", 2, "council", "Council", "Council", True),
        ("south", 1, "council", "Council", "Council", False),
        ("south", 1, "fire", "Fire", "Fire", False),
        ("south", 1, "police", "Police", "Police", False),
        ("south", 2, "council", "Council", "Council", False),
        ("south", 2, "police", "Police", "Police", False),
    ]
    assert answer.total == 4
    assert cells(asked(county, "leads", role="support"), "agency", "role", "alone") == [("council", "support", False)]
    assert {row["agency"] for row in asked(county, "leads", agency="fire").rows} == {"fire"}


def test_agencies(county: Graph) -> None:
    answer = asked(county, "agencies")

    assert cells(answer, "agency", "plans", "plan", "names", "actions", "leads") == [
        ("council", 3, "north-2018", ["Council"], 1, 1),
        ("council", 3, "north-2021", ["PCC"], 1, 0),
        ("council", 3, "south", ["Council"], 2, 2),
        ("police", 3, "north-2018", ["Police"], 1, 1),
        ("police", 3, "north-2021", ["Police"], 1, 1),
        ("police", 3, "south", ["Police"], 2, 2),
        (None, 2, "north-2018", ["GENGA"], 1, 1),
        (None, 2, "north-2021", ["Genga"], 1, 1),
    ]
    assert answer.total == 6


def test_single_points(county: Graph) -> None:
    answer = asked(county, "single-points", min="1", plan="north-2021")

    assert cells(answer, "agency", "leads", "alone", "share") == [
        ("police", 1, 1, 0.25),
        ("unit", 1, 1, 0.25),
        (None, 1, 1, 0.25),
    ]
    assert answer.total == 4


def test_no_accountable_body(county: Graph) -> None:
    assert cells(asked(county, "no-accountable-body"), "plan", "line", "parties", "why") == [
        ("north-2021", 3, ["all partners"], "vague only"),
    ]
    assert cells(asked(county, "no-accountable-body", any=True), "plan", "line", "parties", "why") == [
        ("north-2021", 1, ["All partners", "Police"], "vague beside a lead"),
        ("north-2021", 3, ["all partners"], "vague only"),
    ]


def test_labels_as_leads(county: Graph) -> None:
    answer = asked(county, "labels-as-leads")

    assert cells(answer, "plan", "line", "as_written", "kind") == [("north-2018", 1, "Strategy", "document")]
    assert answer.total == 17


def test_stated_links(county: Graph) -> None:
    answer = asked(county, "stated-links")

    assert cells(answer, "plan_a", "line_a", "plan_b", "line_b", "as_written") == [
        ("north-2021", 2, "north-2021", 1, "1.1"),
    ]
    assert answer.total == 2


def test_expired(county: Graph) -> None:
    answer = asked(county, "expired", on="2026-04-01")

    assert cells(answer, "plan", "line", "end", "why", "days") == [
        ("north-2018", 2, "2019-03-31", "ended", 2558),
        ("north-2021", 4, None, "review passed", 1006),
        ("north-2021", 2, "2026-03-31", "ended", 1),
    ]
    assert answer.caveat == f"{LOADED} Actions without a date are not judged: 5 of 9."


def test_beyond_plan_end(county: Graph) -> None:
    answer = asked(county, "beyond-plan-end")

    assert cells(answer, "plan", "line", "end", "plan_end", "why") == [
        ("north-2021", 2, "2026-03-31", "2025-03-31", "later end"),
        ("north-2021", 3, None, "2025-03-31", "no end"),
    ]
    assert cells(asked(county, "beyond-plan-end", after="2019-01-01"), "plan", "line") == [
        ("north-2018", 2),
        ("north-2021", 2),
        ("north-2021", 3),
    ]


def test_coverage(county: Graph) -> None:
    assert cells(asked(county, "coverage"), "plan", "name", "actions", "of", "share") == [
        ("north-2021", "Evidence", 0, 4, 0.0),
        ("north-2021", "Prevention", 1, 4, 0.25),
    ]
    assert cells(asked(county, "coverage", by="harm", plan="north-2021"), "value", "actions") == [
        ("knife-crime", 1),
        ("rape", 0),
    ]
    assert cells(asked(county, "coverage", by="work", plan="north-2021"), "value", "actions") == [
        ("patrol", 1),
        ("training", 0),
    ]
    answer = asked(county, "coverage", by="authority")
    assert cells(answer, "plan", "value", "actions") == [
        ("north-2018", "police", 1),
        ("north-2021", "council", 1),  # by its unit
        ("north-2021", "police", 1),
        ("south", "police", 2),
    ]
    assert answer.total == 4


def test_interdependencies(county: Graph) -> None:
    answer = asked(county, "interdependencies")

    assert cells(answer, "agency_a", "agency_b", "together", "programmes", "weight", "partnerships", "actions") == [
        ("council", "police", 2, ["grip"], 3, ["csp-north", "csp-south"], ["north-2021:1", "south:1", "south:2"]),
        ("fire", "police", 1, ["grip"], 2, ["csp-north", "csp-south"], ["north-2021:1", "south:1"]),
    ]
    assert answer.total == 5
    assert len(asked(county, "interdependencies", min_partnerships=1).rows) == 5


def test_partnerships_without_plan(county: Graph) -> None:
    answer = asked(county, "partnerships-without-plan")

    assert cells(answer, "partnership", "areas", "confidence") == [("csp-west", [], "low")]
    assert answer.total == 3
    assert answer.caveat.startswith("The list of the 3 is a reconstruction")
    assert [row["partnership"] for row in asked(county, "partnerships-without-plan", plan="south").rows] == [
        "csp-north",
        "csp-west",
    ]


def test_a_plan_that_is_not_loaded_is_no_empty_answer(county: Graph) -> None:
    with pytest.raises(UsageError, match="north-2021"):
        asked(county, "leads", plan="north-2012")
    with pytest.raises(UsageError, match="police"):
        asked(county, "leads", agency="polise")


def test_an_empty_graph_answers_too(graph: Graph) -> None:
    answer = asked(graph, "counts")

    assert (answer.rows, answer.total) == ([], 0)
    assert "0 plans of 0 of the 0 partnerships" in answer.caveat


def test_a_body_named_twice_in_one_cell_leads_once_and_alone(graph: Graph) -> None:
    twice = action("Walk", party("Town Hall", "council"), party("TH", "council"))
    two = action("Talk", party("Town Hall", "council"), party("Fire", "fire"), party("Unit", "unit", "support"))
    store.prepare(graph, REGISTERS)
    store.load(graph, plan("said", twice, two))

    assert cells(asked(graph, "leads"), "line", "agency", "as_written", "alone") == [
        (1, "council", "Town Hall", True),
        (2, "council", "Town Hall", False),
        (2, "fire", "Fire", False),
    ]
