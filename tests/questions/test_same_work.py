"""The questions about the same work, of a small county worked out by hand, and of the real plans."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import loaders
from graphmodel import judgements, store
from graphmodel.agencies import resolve
from graphmodel.engine import Graph
from graphmodel.errors import UsageError
from graphmodel.mentions import recognise
from graphmodel.overlap import refresh
from graphmodel.questions import Answer, ask, question
from graphmodel.records import Action, Commitment, Plan
from graphmodel.registers import load_registers
from tests.build import action, mention, party, place, plan, until
from tests.store.small import REGISTERS

GRIP = (mention("grip", "Grip"), mention("patrol", "patrol", "concept"), mention("knife-crime", "knife", "harm"))
TRAIN = (mention("training", "train", "concept"),)
POLICE, COUNCIL, FIRE = party("Police", "police"), party("Council", "council"), party("Fire", "fire")
ANYBODY = party("All partners", role="vague")


def walk(ward: str, *parties: Any) -> Action:
    return action("Grip patrol of dark paths", *parties, locality=ward, id=f"north/walk-{ward}", mentions=GRIP)


def paint(ward: str) -> Action:
    return action("Paint the bridges.", COUNCIL, locality=ward, id=f"north/paint-{ward}")


NORTH = plan(
    "north",
    *(walk("East", POLICE), walk("West", POLICE, FIRE, ANYBODY), walk("Mill", POLICE)),
    *(paint("East"), paint("Mill")),
    action("Dark paths: a Grip patrol for all wards", POLICE, id="north/all", mentions=GRIP),
    action("Train the wardens", party("Genga"), ANYBODY, mentions=TRAIN),
    partnership_id="csp-north",
)
OLD = plan(
    "north-2012",
    action("Grip patrols walk dark paths", POLICE, party("GENGA"), mentions=GRIP, timescale=until("2013-03-31")),
    action("Sing in the square", party("Unit", "unit")),
    partnership_id="csp-north",
)
NORTH = replace(NORTH, plan=replace(NORTH.plan, start=until("2021-01-01").end))
SOUTH = plan("south", action("Patrol of dark paths under Grip", FIRE, mentions=GRIP), partnership_id="csp-south")
STRATEGY = replace(
    plan("strategy", kind="strategy"),
    commitments=(Commitment("strategy/r1", "recommendation", "R1", "More Grip", None, None, place(7), GRIP[:1]),),
)
PLANS = (NORTH, OLD, SOUTH, STRATEGY)


@pytest.fixture
def county(graph: Graph) -> Graph:
    return loaded(graph, PLANS)


def loaded(graph: Graph, plans: tuple[Plan, ...]) -> Graph:
    store.prepare(graph, REGISTERS)
    for each in plans:
        store.load(graph, each)
    refresh(graph)
    return graph


def asked(graph: Graph, name: str, **parameters: object) -> Answer:
    return ask(graph, question(name), parameters)


def cells(answer: Answer, *columns: str) -> list[tuple[Any, ...]]:
    return [tuple(row[name] for name in columns) for row in answer.rows]


def test_rollouts(county: Graph) -> None:
    answer = asked(county, "rollouts")

    assert cells(answer, "plan", "family", "members", "localities", "lines") == [
        ("north", "Grip patrol of dark paths", 3, ["East", "Mill", "West"], [1, 2, 3]),
        ("north", "Paint the bridges", 2, ["East", "Mill"], [4, 5]),
    ]
    assert answer.total == 5


def test_rollout_leads(county: Graph) -> None:
    answer = asked(county, "rollout-leads")

    assert cells(answer, "line", "family", "locality", "leads", "others") == [
        (1, "Grip patrol of dark paths", "East", ["police"], []),
        (2, "Grip patrol of dark paths", "West", ["fire", "police"], ["All partners"]),
        (3, "Grip patrol of dark paths", "Mill", ["police"], []),
    ]
    assert answer.total == 2


def test_rollout_gaps(county: Graph) -> None:
    answer = asked(county, "rollout-gaps")

    assert cells(answer, "plan", "locality", "family", "held_by", "lines") == [
        ("north", "West", "Paint the bridges", 2, [4, 5]),
    ]
    assert answer.total == 2
    assert asked(county, "rollout-gaps", missing_at_most=0).rows == []


def test_same_work(county: Graph) -> None:
    answer = asked(county, "same-work")

    columns = ("plan_a", "line_a", "plan_b", "line_b", "family_a", "family_b", "shared", "verdict")
    assert sorted(cells(answer, *columns)) == [
        ("north", 1, "south", 1, 3, 1, ["grip", "patrol"], None),
        ("north", 6, "south", 1, 1, 1, ["grip", "patrol"], None),
        ("north-2012", 1, "south", 1, 1, 1, ["grip", "patrol"], None),
    ]
    assert {row["partnership_b"] for row in answer.rows} == {"csp-south"}
    assert [row["score"] for row in answer.rows] == sorted((row["score"] for row in answer.rows), reverse=True)
    assert answer.total == 3
    assert answer.caveat.endswith("A likeness is a reason to talk, not a finding.")
    assert asked(county, "same-work", between="csp-north,csp-west").rows == []
    with pytest.raises(UsageError, match="csp-south"):
        asked(county, "same-work", between="csp-north,csp-soth")


def test_a_verdict_on_any_row_of_a_rollout_stands_with_it(county: Graph) -> None:
    judgements.judge(county, ("north/walk-West", SOUTH.actions[0].id), "joint", "ann")

    row = next(row for row in asked(county, "same-work").rows if row["family_a"] == 3)
    assert row["verdict"] == "joint"


def test_committed_twice(county: Graph) -> None:
    answer = asked(county, "committed-twice", kind="duplicate,overlap")

    assert cells(answer, "plan_a", "line_a", "line_b", "same_leads", "family") == [("north", 1, 6, True, 3)]
    assert answer.total == 1
    assert {row["kind"] for row in asked(county, "committed-twice").rows} <= {"duplicate"}


def test_overlap_evidence(county: Graph) -> None:
    pair = ("north/all", SOUTH.actions[0].id)
    answer = asked(county, "overlap-evidence")
    kinds = {row["kind"] for row in answer.rows}
    judgements.judge(county, pair, "distinct", "ann", "other streets")
    judgements.judge(county, pair, "joint", "bob")
    row = next(row for row in asked(county, "overlap-evidence").rows if (row["line_a"], row["plan_b"]) == (6, "south"))

    assert {"rollout", "succession"} < kinds
    assert answer.total == len(answer.rows)
    assert all(row["verdict"] is row["by"] is row["at"] is row["note"] is None for row in answer.rows)
    assert (row["verdict"], row["by"], row["note"]) == ("joint", "bob", "ann says distinct")
    assert len(row["at"]) == len("2026-01-01")
    assert len(asked(county, "overlap-evidence", undecided="true").rows) == answer.total - 1


def test_a_verdict_on_an_earlier_wording_says_so(county: Graph) -> None:
    judgements.judge(county, ("north/all", SOUTH.actions[0].id), "joint", "ann", "one grant")
    *others, whole, last = NORTH.actions
    changed = replace(NORTH, actions=(*others, replace(whole, summary="Now by night"), last))
    store.load(county, changed, again=True)
    refresh(county)
    judgements.settle(county)

    rows = asked(county, "overlap-evidence", undecided="true").rows
    row = next(row for row in rows if (row["line_a"], row["plan_b"]) == (6, "south"))
    assert (row["verdict"], row["note"]) == ("joint", "one grant; judged on an earlier wording")


def test_programme_owners(county: Graph) -> None:
    answer = asked(county, "programme-owners")

    assert cells(answer, "programme", "plan", "kind", "leads", "wordings", "lines", "same_leads") == [
        ("grip", "north", "plan", ["fire", "police"], ["Grip"], [1, 2, 3, 6], False),
        ("grip", "north-2012", "plan", ["GENGA", "police"], ["Grip"], [1], False),
        ("grip", "south", "plan", ["fire"], ["Grip"], [1], False),
        ("grip", "strategy", "strategy", [], ["Grip"], [7], False),
    ]
    assert answer.total == 1
    assert asked(county, "programme-owners", min_plans=5).rows == []
    assert [row["same_leads"] for row in asked(county, "programme-owners", plan="south,strategy").rows] == [True, True]
    with pytest.raises(UsageError, match="grip"):
        asked(county, "programme-owners", programme="gripp")


def test_plan_changes(county: Graph) -> None:
    answer = asked(county, "plan-changes")

    assert cells(answer, "kind", "change", "id", "name", "lines_old", "lines_new") == [
        ("action", "gone", None, "Sing in the square", [2], []),
        ("action", "kept", None, "Grip patrols walk dark paths", [1], [1, 2, 3, 6]),
        ("action", "new", None, "Paint the bridges", [], [4, 5]),
        ("action", "new", None, "Train the wardens", [], [7]),
        ("agency", "gone", "unit", "Unit", [2], []),
        ("agency", "kept", None, "GENGA", [1], [7]),
        ("agency", "kept", "police", "Police", [1], [1, 2, 3, 6]),
        ("agency", "new", None, "All partners", [], [2, 7]),
        ("agency", "new", "council", "Council", [], [4, 5]),
        ("agency", "new", "fire", "Fire", [], [2]),
        ("programme", "kept", "grip", "Grip", [1], [1, 2, 3, 6]),
    ]
    assert {(row["plan_old"], row["plan_new"]) for row in answer.rows} == {("north-2012", "north")}
    assert answer.total == 11
    assert answer.caveat.endswith("Gone from the plan is not gone from the ground.")
    turned = asked(county, "plan-changes", old="north", new="south")
    assert ("programme", "kept", "grip") in cells(turned, "kind", "change", "id")
    assert asked(county, "plan-changes", plan="south").rows == []


def test_the_real_plans(graph: Graph, plans_dir: Path) -> None:
    known = load_registers()
    store.prepare(graph, known)
    for path in sorted(plans_dir.glob("*.txt")):
        store.load(graph, recognise(resolve(loaders.read(path), known), known))
    refresh(graph)

    twice = cells(asked(graph, "committed-twice"), "plan_a", "line_a", "line_b", "family")
    leads = asked(graph, "rollout-leads")
    changes = asked(graph, "plan-changes")
    same = asked(graph, "same-work")
    assert twice == [
        ("blackpool-2024-25", 102, 111, 1),
        *(("preston-2021-25", *lines) for lines in ((100, 243, 5), (104, 217, 1), (101, 244, 5), (99, 212, 5))),
        ("preston-2021-25", 98, 211, 5),
    ]
    assert (len(asked(graph, "rollouts").rows), leads.total) == (11, 11)
    assert {row["lines"][0] for row in asked(graph, "rollout-gaps").rows} == {90}
    assert sorted({row["family"][:9] for row in leads.rows}) == [
        *("Analysis ", "Awareness", "Community", "Environme", "Positive "),
    ]
    assert {(row["plan_old"], row["plan_new"]) for row in changes.rows} == {("preston-2018", "preston-2021-25")}
    assert {row["id"] for row in changes.rows if (row["kind"], row["change"]) == ("programme", "kept")} == {
        *("knife-sales-test", "positive-activities", "visual-surveillance", "white-ribbon"),
    }
    assert {(66, 219), (49, 91)} < {(row["line_a"], row["line_b"]) for row in same.rows[:5]}
    assert same.total == len(same.rows)
    printed = [(-row["score"], row["plan_a"], row["line_a"], row["plan_b"], row["line_b"]) for row in same.rows]
    assert printed == sorted(printed)
