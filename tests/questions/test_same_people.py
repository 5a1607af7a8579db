"""Same kind, same cohort, panels, documents and reach: worked out by hand, on each engine."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from graphmodel import store
from graphmodel.engine import Graph
from graphmodel.errors import UsageError
from graphmodel.mentions import recognise
from graphmodel.questions import Answer, ask, question
from graphmodel.records import Commitment
from graphmodel.registers import Topic, load_registers
from tests.build import action, heading, mention, party, place, plan
from tests.store.small import REGISTERS

OURS = load_registers()
KNOWN = replace(
    REGISTERS,
    digest="people",
    concepts=(
        Topic("information-sharing", "Sharing", "work", ("sharing",)),
        Topic("custody", "Custody", "setting", ("custody", "prison")),
        Topic("hospital", "Hospital", "setting", ("hospital",)),
        Topic("young-people", "Young people", "who", ("children", "young people")),
        Topic("offenders", "Offenders", "who", ("prisoners",)),
    ),
    panels=OURS.panels,
    words=OURS.words,
)
NORTH = recognise(
    plan(
        "north",
        action("Share by sharing", party("Police", "police"), party("Genga"), code="1", locality="The Park"),
        action(
            "Talk to young people aged 10 to 17 in custody",
            party("Unit", "unit"),
            party("PCC", "council", "support"),
            code="2",
            priority="Prevention",
            outcomes=("The hospital refers them (Care Strategy 2029 (aim 2)",),
        ),
        action(
            "Establish a risk panel for prisoners and children",
            party("Quay Assessment", role="source", kind="document"),
            summary="As the Quay Assessment and Harbour Profile say",
            links=("1",),
        ),
        partnership_id="csp-north",
        partnership="North CSP",
        priorities=(heading("north", "priority", "Prevention"),),
        localities=(heading("north", "locality", "The Park"),),
    ),
    KNOWN,
)
SOUTH = plan(
    "south",
    action("Patrol", party("Police", "police"), mentions=(mention("grip", "Grip"),)),
    action("Watch", party("Fire", "fire"), mentions=(mention("grip", "Grip"),)),
    partnership_id="csp-south",
    partnership="South CSP",
)
STRATEGY = recognise(
    plan(
        "strategy",
        kind="strategy",
        commitments=(
            Commitment("strategy/1", "toolkit", "T1", "Mentors for those aged 10-25", None, None, place(7)),
            Commitment("strategy/2", "recommendation", None, "Roll out MARAC for children", None, None, place(9)),
        ),
    ),
    KNOWN,
)


@pytest.fixture
def county(graph: Graph) -> Graph:
    store.prepare(graph, KNOWN)
    for each in (NORTH, SOUTH, STRATEGY):
        store.load(graph, each)
    return graph


def asked(graph: Graph, name: str, **parameters: object) -> Answer:
    return ask(graph, question(name), parameters)


def cells(answer: Answer, *columns: str) -> list[tuple[Any, ...]]:
    return [tuple(row[name] for name in columns) for row in answer.rows]


def test_same_kind(county: Graph) -> None:
    answer = asked(county, "same-kind")

    assert cells(answer, "plan", "line", "partnership", "leads", "phrase") == [
        ("north", 1, "csp-north", ["local/csp-north/genga", "police"], "Share"),
    ]
    assert answer.total == 5
    with pytest.raises(UsageError, match="information-sharing"):
        asked(county, "same-kind", work="information-shearing")


def test_same_cohort(county: Graph) -> None:
    answer = asked(county, "same-cohort")

    assert cells(answer, "plan", "code", "title", "line", "age_from", "age_to", "setting", "words") == [
        ("north", "2", NORTH.actions[1].title, 2, 10, 17, "custody", "aged 10 to 17"),
        ("north", "2", NORTH.actions[1].title, 2, 10, 17, "hospital", "aged 10 to 17"),
        ("strategy", "T1", "Mentors for those aged 10-25", 7, 10, 25, None, "aged 10-25"),
    ]
    assert answer.total == 3
    assert cells(asked(county, "same-cohort", age="18"), "plan") == [("strategy",)]
    assert cells(asked(county, "same-cohort", setting="custody"), "plan", "setting") == [("north", "custody")]
    assert asked(county, "same-cohort", age="9").rows == []
    assert asked(county, "same-cohort", age="9").total == 3


def test_panels(county: Graph) -> None:
    answer = asked(county, "panels")

    assert cells(answer, "plan", "line", "panel", "state", "for_whom") == [
        ("north", 3, "risk panel", "to be set up", "offenders"),
        ("strategy", 9, "MARAC", "asked for", "young-people"),
    ]
    assert answer.total == 7
    assert cells(asked(county, "panels", for_whom="young-people"), "plan", "for_whom") == [
        ("north", "young-people"),
        ("strategy", "young-people"),
    ]


def test_rests_on_documents(county: Graph) -> None:
    answer = asked(county, "rests-on-documents")

    assert cells(answer, "plan", "line", "document", "wording", "in_lead") == [
        ("north", 2, "Care Strategy 2029", "Care Strategy 2029", False),
        ("north", 3, "Harbour Profile", "Harbour Profile", False),
        ("north", 3, "Quay Assessment", "Quay Assessment", True),
    ]
    assert answer.total == 5


def test_reach(county: Graph) -> None:
    one = asked(county, "reach", agency="police", steps=1)
    two = asked(county, "reach", agency="police")

    assert cells(one, "steps", "kind", "id", "role", "via") == [
        (1, "action", "north/share-by-sharing", "lead", "leads Share by sharing"),
        (1, "action", "south/patrol", "lead", "leads Patrol"),
    ]
    assert cells(two, "steps", "kind", "id", "role", "via")[2:] == [
        (
            2,
            "action",
            "north/establish-a-risk-panel-for-prisoners-and-children",
            None,
            "leads north:1, linked from Establish a risk panel for prisoners and children",
        ),
        (2, "agency", "local/csp-north/genga", "lead", "leads north:1, led by Genga"),
        (2, "concept", "information-sharing", None, "leads north:1, about Sharing"),
        (2, "locality", "north/locality-the-park", None, "leads north:1, in The Park"),
        (2, "plan", "north", None, "leads north:1, of north"),
        (2, "plan", "south", None, "leads south:1, of south"),
        (2, "programme", "grip", None, "leads south:1, delivers Grip"),
    ]
    assert two.total == 9
    assert ("agency", "fire") in cells(asked(county, "reach", agency="police", steps=4), "kind", "id")
    assert cells(asked(county, "reach", agency="council", steps=2), "kind", "id", "role")[:2] == [
        ("action", "north/talk-to-young-people-aged-10-to-17-in-custody", "support"),
        ("agency", "unit", None),
    ]


def test_what_is_taken_out_leaves_no_document_age_or_panel(county: Graph) -> None:
    for each in ("north", "south", "strategy"):
        store.forget(county, each)

    left = county.read("MATCH (n:Document|Panel|AgeGroup) RETURN count(n) AS n")
    assert left == [{"n": 0}]
