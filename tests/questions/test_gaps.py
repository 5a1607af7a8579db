"""Questions about what is missing, asked of small plans whose answers can be worked out by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from graphmodel import store
from graphmodel.conclusions import Conclusions, Gap, Listed, Money, Open, Tie
from graphmodel.engine import Graph
from graphmodel.records import Commitment, Mention
from graphmodel.registers import Aim, Alias, Topic
from tests.build import action, heading, mention, party, place, plan
from tests.questions.test_accountable import asked, cells
from tests.store.small import REGISTERS

KNOWN = replace(REGISTERS, digest="gaps")
TIED = plan(
    "tied",
    action("Patrol", priority="Prevention", outcomes=("Less",), measures=("Ten fewer",)),
    action("Teach", priority="Prevention", outcomes=("More",)),
    action("Write"),
    partnership_id="csp-north",
    priorities=(heading("tied", "priority", "Prevention", 4), heading("tied", "priority", "Evidence", 2)),
)
UNTIED = plan("untied", action("Walk"), partnership_id="csp-south")


@pytest.fixture
def county(graph: Graph) -> Graph:
    store.prepare(graph, KNOWN)
    for each in (TIED, UNTIED):
        store.load(graph, each)
    return graph


def test_thin_priorities(county: Graph) -> None:
    answer = asked(county, "thin-priorities")

    assert cells(answer, "plan", "priority", "line", "actions", "share") == [
        ("tied", "Evidence", 2, 0, 0.0),
        ("tied", "Prevention", 4, 2, 0.67),
    ]
    assert answer.total == 2
    assert answer.caveat.endswith("Plans that tie no action to a priority: untied.")
    assert "tie no action" not in asked(county, "thin-priorities", plan="tied").caveat


WORDED = replace(
    REGISTERS,
    digest="worded",
    aliases=(*REGISTERS.aliases, Alias("the-unit", "Unit", "unit")),
    concepts=(*REGISTERS.concepts, Topic("school", "Schools", "setting"), Topic("weapons", "Weapons", "harm")),
    principles=(Aim("together", "Together", 1), Aim("early", "Early", 2)),
    words={"suggests-rape": ("weapons",)},
)
NORTH = plan(
    "north",
    action("Patrol", party("Police", "police"), party("Unit", "unit"), mentions=(mention("grip", "Grip"),)),
    action(
        "Teach",
        party("Council", "council"),
        outcomes=("To be agreed.",),
        mentions=(mention("training", "train", "concept"), mention("school", "school", "concept")),
    ),
    action("Arrest", party("Fire", "fire"), mentions=(mention("grip", "Grip"), mention("weapons", "knife", "concept"))),
    partnership_id="csp-north",
    conclusions=Conclusions(
        follows=(Tie("north/patrol", "early", "early"), Tie("north/teach", "early", "sooner", "inferred")),
        money=(
            Money("north/arrest", "Grip while there is money"),
            Money("north/arrest", "Other work if funded"),
            Money("north/teach", "Unit funding for books", "unit"),
        ),
        open=(Open("north/teach", "to be agreed"),),
        harms=(Listed("rape", place(40)),),
        gaps=(Gap("No teaching", "No teaching", place(2), "north/teach"),),
    ),
)
STRATEGY = plan(
    "strategy",
    kind="strategy",
    commitments=(
        Commitment(
            "strategy/1", "recommendation", "1", "More Grip", "Grip goes on", None, place(3), (mention("grip", "Grip"),)
        ),
        Commitment(
            "strategy/2",
            "recommendation",
            "2",
            "Train in schools, where all of the staff and pupils are to be reached soon",
            None,
            None,
            place(5),
            (Mention("concept", "training", "Train", "text"), Mention("concept", "school", "schools", "text")),
        ),
        Commitment(
            "strategy/3",
            "recommendation",
            "3",
            "Train",
            "In schools",
            None,
            place(7),
            (Mention("concept", "training", "Train", "text"), Mention("concept", "school", "schools", "response")),
        ),
    ),
    conclusions=Conclusions(
        gaps=(Gap("There is no Grip here.", "no Grip", place(9), None, ("grip",)), Gap("No club", "No", place(11)))
    ),
)


@pytest.fixture
def worded(graph: Graph) -> Graph:
    store.prepare(graph, WORDED)
    for each in (NORTH, STRATEGY):
        store.load(graph, each)
    return graph


def test_no_measure(worded: Graph, graph: Graph) -> None:
    store.load(graph, TIED)
    answer = asked(worded, "no-measure")

    assert cells(answer, "plan", "line", "why", "outcomes", "measures") == [
        ("north", 1, "no-outcome", 0, 0),
        ("north", 2, "to-be-agreed", 1, 0),
        ("north", 3, "no-outcome", 0, 0),
        ("tied", 2, "no-measure", 1, 0),
        ("tied", 3, "no-outcome", 0, 0),
    ]
    assert answer.total == 6
    assert cells(asked(worded, "no-measure", why="to-be-agreed"), "line") == [(2,)]


def test_harms_without_action(worded: Graph) -> None:
    answer = asked(worded, "harms-without-action")

    assert cells(answer, "plan", "harm", "defined_at") == [("north", "knife-crime", None), ("north", "rape", 40)]
    assert answer.total == 2
    assert cells(asked(worded, "harms-without-action", basis="inferred"), "harm") == [("knife-crime",)]


def test_principle_traces(worded: Graph) -> None:
    answer = asked(worded, "principle-traces")

    assert cells(answer, "principle", "principle_name", "plan", "line", "words") == [
        (1, "Together", None, None, None),
        (2, "Early", "north", 1, "early"),
    ]
    assert answer.total == 2
    assert cells(asked(worded, "principle-traces", basis="inferred", principle="2"), "line") == [(1,), (2,)]


def test_unanswered_commitments(worded: Graph) -> None:
    answer = asked(worded, "unanswered-commitments")

    assert cells(answer, "plan", "code", "title", "line", "kind") == [("strategy", "3", "Train", 7, "recommendation")]
    assert answer.total == 3
    stated = asked(worded, "unanswered-commitments", basis="stated")
    assert cells(stated, "code", "title") == [
        ("2", "Train in schools, where all of the staff and pupils …"),
        ("3", "Train"),
    ]
    assert asked(worded, "unanswered-commitments", kind="toolkit").rows == []


def test_what_asks_for_less_of_a_harm_is_answered_by_work_against_it(graph: Graph) -> None:
    aim = Commitment(
        "aims/1", "outcome_measure", None, "Fewer rapes", None, None, place(3), (mention("rape", "rape", "harm"),)
    )
    named = replace(aim, id="aims/2", text="Fewer knives", mentions=(Mention("harm", "knife-crime", "knives", "text"),))
    work = action("Teach", mentions=(mention("knife-crime", "knife", "harm"),))
    store.prepare(graph, WORDED)
    store.load(graph, plan("work", work, partnership_id="csp-north"))
    store.load(graph, plan("aims", kind="strategy", commitments=(aim, named)))

    assert cells(asked(graph, "unanswered-commitments", kind="outcome_measure"), "text") == [("Fewer rapes",)]


def test_the_order_of_loading_makes_no_difference_to_answers(graph: Graph) -> None:
    store.prepare(graph, WORDED)
    for each in (STRATEGY, NORTH):
        store.load(graph, each)

    assert cells(asked(graph, "unanswered-commitments"), "code") == [("3",)]
    store.load(graph, STRATEGY, again=True)
    assert cells(asked(graph, "unanswered-commitments"), "code") == [("3",)]
    store.forget(graph, "north")
    assert cells(asked(graph, "unanswered-commitments"), "code") == [("1",), ("2",), ("3",)]


def test_open_gaps(worded: Graph) -> None:
    answer = asked(worded, "open-gaps")

    assert cells(answer, "plan", "title", "line", "words", "picked_up_by") == [("strategy", "No club", 11, "No", 0)]
    assert answer.total == 3
    assert cells(asked(worded, "open-gaps", picked_up="true"), "plan", "line", "picked_up_by") == [
        ("north", 2, 1),
        ("strategy", 9, 2),
        ("strategy", 11, 0),
    ]


def test_funding_risk(worded: Graph) -> None:
    assert cells(asked(worded, "funding-risk", agency="unit"), "line", "how", "words", "others") == [
        (1, "with others", None, ["police"]),
        (2, "clause", "Unit funding for books", ["council"]),
        (3, "clause", "Grip while there is money", ["fire"]),
    ]
    assert cells(asked(worded, "funding-risk", agency="fire"), "line", "how", "words") == [
        (3, "alone", "Grip while there is money … Other work if funded"),
    ]
