"""Questions about who is accountable, asked of a small county whose answers can be worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from graphmodel import store
from graphmodel.conclusions import Body, Conclusions, Naming, Report, Unexplained
from graphmodel.engine import Graph
from graphmodel.questions import Answer, ask, question
from graphmodel.registers import Agency, PartOf, Seat
from tests.build import action, heading, party, place, plan
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


def test_where_felt_counts_what_each_place_would_lose_with_and_without_units(county: Graph) -> None:
    answer = asked(county, "where-felt", agency="council")

    with_units = ("only_lead_with_units", "co_lead_with_units", "supporter_with_units")
    assert cells(answer, "by", "name", "only_lead", "co_lead", "supporter", *with_units, "actions") == [
        ("partnership", "North CSP", 0, 1, 1, 1, 1, 0, 4)
    ]
    assert answer.total == 4
    found = asked(county, "where-felt", agency="charity")
    assert cells(found, "by", "name", "plan", "only_lead", "supporter", "actions") == [
        ("partnership", "North CSP", None, 1, 1, 4),
        ("partnership", "South CSP", None, 1, 0, 1),
        ("locality", "The Green", "north", 1, 0, 1),
        ("locality", "The Park", "north", 0, 1, 1),
    ]


REPORTING = plan(
    "reporting",
    action("Teach", party("ABC"), party("Old Trust", "trust")),
    action("Visit", party("Some Team")),
    partnership_id="csp-north",
    end=date(2012, 3, 31),
    conclusions=Conclusions(
        unexplained=(
            Unexplained("reporting/teach", "ABC", "abbreviation"),
            Unexplained("reporting/visit", "Some Team", "unclear"),
        ),
        namings=(Naming("police", (2, 7)),),
        reports=(
            Report("escalates", Body("Council", "council"), None, "…", place(1), "reporting/teach"),
            Report("reports", Body("City Board"), None, "…", place(1), "reporting/teach"),
            Report("reviews", Body("Council", "council"), Body("Police", "police"), "…", place(9)),
        ),
    ),
)
TWO_SEATS = replace(
    KNOWN,
    digest="two seats",
    agencies=(*KNOWN.agencies, Agency("later", "Later Council", "council")),
    seats=(
        Seat("csp-north", "police", "police"),
        Seat("csp-north", "health", "trust", end=date(2013, 3, 31)),
        Seat("csp-north", "health", "board"),
        Seat("csp-north", "council", "council"),
        Seat("csp-north", "council", "later", start=date(2013, 1, 1)),
    ),
)


@pytest.fixture
def reported(graph: Graph) -> Graph:
    store.prepare(graph, TWO_SEATS)
    store.load(graph, REPORTING)
    return graph


def test_undefined_leads(reported: Graph) -> None:
    answer = asked(reported, "undefined-leads")

    assert cells(answer, "plan", "line", "as_written", "agency", "why") == [
        ("reporting", 1, "ABC", None, "abbreviation"),
        ("reporting", 2, "Some Team", None, "unclear"),
    ]
    assert answer.total == 3


def test_authorities_without_lead(reported: Graph) -> None:
    answer = asked(reported, "authorities-without-lead")

    assert cells(answer, "plan", "partnership", "authority", "agency", "named") == [
        ("reporting", "csp-north", "council", "council", []),
        ("reporting", "csp-north", "police", "police", [2, 7]),
    ]  # the trust leads, so the board that followed it is no second seat without a lead
    assert answer.total == 3


def test_a_unit_leads_for_its_authority(graph: Graph) -> None:
    store.prepare(graph, TWO_SEATS)
    store.load(graph, replace(NORTH, actions=NORTH.actions[3:]))

    assert cells(asked(graph, "authorities-without-lead"), "authority", "agency") == [
        ("council", "later"),
        ("health", "board"),
        ("police", "police"),
    ]


def test_reporting_lines(reported: Graph) -> None:
    answer = asked(reported, "reporting-lines")

    assert cells(answer, "plan", "title", "line", "body", "body_name", "to", "to_name", "how") == [
        ("reporting", "Teach", 1, None, None, "council", "Council", "escalates"),
        ("reporting", "Teach", 1, None, None, None, "City Board", "reports"),
        ("reporting", None, 9, "police", "Police", "council", "Council", "reviews"),
    ]
    assert answer.total == 3
    store.forget(reported, "reporting")
    assert reported.read("MATCH (g:Agency) WHERE NOT g.registered RETURN g.id AS id") == []
