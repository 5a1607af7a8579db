"""Questions about who is accountable, asked of a small county whose answers can be worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from graphmodel import store
from graphmodel.engine import Graph
from graphmodel.questions import Answer, ask, question
from graphmodel.registers import Agency, PartOf
from tests.build import action, heading, party, plan
from tests.store.small import REGISTERS

KNOWN = replace(
    REGISTERS,
    digest="accountable",
    agencies=(
        *REGISTERS.agencies,
        Agency("trust", "Old Trust", "nhs", until=date(2013, 3, 31), followed_by="board"),
        Agency("board", "Health Board", "nhs"),
        Agency("charity", "Small Charity", "voluntary"),
        Agency("post", "Post in the unit", "person-role"),
    ),
    parts=(*REGISTERS.parts, PartOf("post", "unit")),
)
NORTH = plan(
    "north",
    action("Teach", party("Old Trust", "trust"), party("Charity", "charity", "support"), locality="The Park"),
    action("Visit", party("Charity", "charity"), party("All partners", role="vague"), locality="The Green"),
    action("Walk", party("Council", "council"), party("Unit", "unit"), party("Youth Club")),
    action("Talk", party("Post", "post"), party("Council", "council", "support")),
    partnership_id="csp-north",
    localities=(heading("north", "locality", "The Park"), heading("north", "locality", "The Green")),
)
SOUTH = plan("south", action("South talk", party("Charity", "charity")), partnership_id="csp-south")


@pytest.fixture
def county(graph: Graph) -> Graph:
    store.prepare(graph, KNOWN)
    for each in (NORTH, SOUTH):
        store.load(graph, each)
    return graph


def asked(graph: Graph, name: str, **parameters: object) -> Answer:
    return ask(graph, question(name), parameters)


def cells(answer: Answer, *columns: str) -> list[tuple[Any, ...]]:
    return [tuple(row[name] for name in columns) for row in answer.rows]


def test_former_bodies(county: Graph) -> None:
    answer = asked(county, "former-bodies")

    assert cells(answer, "plan", "line", "agency", "role", "until", "followed_by") == [
        ("north", 1, "trust", "lead", "2013-03-31", "board")
    ]
    assert answer.total == 5
    assert "kept in the register" in answer.caveat
    assert asked(county, "former-bodies", on="2013-03-31").rows == []
    assert len(asked(county, "former-bodies", on="2013-04-01").rows) == 1


def test_voluntary_sector(county: Graph) -> None:
    answer = asked(county, "voluntary-sector")

    assert cells(answer, "plan", "line", "agency", "role", "actions", "localities") == [
        ("north", 1, "charity", "support", 2, ["The Green", "The Park"]),
        ("north", 2, "charity", "lead", 2, ["The Green", "The Park"]),
        ("south", 1, "charity", "lead", 1, []),
    ]
    assert answer.total == 5
    assert cells(asked(county, "voluntary-sector", kind="nhs"), "line", "agency") == [(1, "trust")]


def test_what_if_withdrawn(county: Graph) -> None:
    answer = asked(county, "what-if-withdrawn", agency="council")

    assert cells(answer, "plan", "line", "partnership", "loses", "left") == [
        ("north", 3, "csp-north", "co-lead", ["Youth Club", "unit"]),
        ("north", 4, "csp-north", "supporter", ["post"]),
    ]
    assert answer.total == 5
    assert cells(asked(county, "what-if-withdrawn", agency="council", parts="true"), "line", "loses", "left") == [
        (3, "co-lead", ["Youth Club"]),
        (4, "only lead", []),
    ]
    assert cells(asked(county, "what-if-withdrawn", agency="charity", plan="north"), "line", "loses", "left") == [
        (1, "supporter", ["trust"]),
        (2, "only lead", []),
    ]
