"""The real plans: every lead cell resolved as it was labelled by hand."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

import loaders
from graphmodel.agencies import resolve
from graphmodel.records import Plan
from graphmodel.registers import load_registers


@pytest.fixture(scope="module")
def plans(plans_dir: Path) -> dict[str, Plan]:
    registers = load_registers()
    return {path.stem: resolve(loaders.read(path), registers) for path in sorted(plans_dir.glob("*.txt"))}


def parties(plans: dict[str, Plan], plan: str, line: int) -> list[tuple[str | None, str]]:
    [action] = [each for each in plans[plan].actions if each.place.line == line]
    return [(party.agency or party.name, party.role) for party in action.parties]


@pytest.mark.parametrize("label", ["preston-2021", "blackpool-2024"])
def test_every_party_is_as_labelled(plans: dict[str, Plan], plans_dir: Path, label: str) -> None:
    gold = json.loads((plans_dir.parent / "gold" / f"{label}.json").read_text(encoding="utf-8"))
    lines = {each["line"]: each for each in gold["actions"]}
    wrong = {}
    for action in plans[Path(gold["file"]).stem].actions:
        labelled = [(p["agency"], p["role"]) for p in lines[action.place.line]["parties"]]
        found = [(p.agency, p.role) for p in action.parties]
        if found != labelled and ("awaken", "vague") not in labelled:  # the partners of Awaken are a label of their own
            wrong[action.place.line] = (labelled, found)

    assert wrong == {}


def test_nine_actions_have_no_accountable_body(plans: dict[str, Plan]) -> None:
    found = {
        (name, action.place.line)
        for name, plan in plans.items()
        for action in plan.actions
        if not any(party.role == "lead" for party in action.parties)
    }

    assert found == {("blackpool-2024-25", line) for line in (35, 50, 98, 109, 120)} | {
        ("preston-2018", line) for line in (188, 195, 196, 198)
    }


def test_single_points_come_out_as_worked_by_hand(plans: dict[str, Plan], plans_dir: Path) -> None:
    answers = json.loads((plans_dir.parent / "gold" / "answers.json").read_text(encoding="utf-8"))
    [rows] = [each["rows_exact"] for each in answers["questions"] if each["name"] == "single-points"]
    leads: Counter[tuple[str, str | None]] = Counter()
    alone: Counter[tuple[str, str | None]] = Counter()
    for name, plan in plans.items():
        for action in plan.actions:
            leading = [party.agency for party in action.parties if party.role == "lead"]
            leads.update((name, agency) for agency in leading)
            alone.update((name, agency) for agency in leading if len(leading) == 1)

    assert {(r["plan"], r["agency"]): (r["leads"], r["alone"]) for r in rows} == {
        key: (leads[key], alone[key]) for key in ((r["plan"], r["agency"]) for r in rows)
    }


def test_cells_without_separators(plans: dict[str, Plan]) -> None:
    name = "lancaster-2011-12"

    assert parties(plans, name, 38) == [("probation-service", "lead"), ("all-002", "vague")]
    assert [role for _, role in parties(plans, name, 41)] == ["lead", "person", "lead", "person"]
    assert parties(plans, name, 52) == [
        ("lancaster-council-licensing", "lead"),
        ("police-licensing", "lead"),
        ("security-industry", "vague"),
        ("lancashire-constabulary", "lead"),
        ("lancaster-city-council", "lead"),
    ]
    assert parties(plans, name, 98) == [("lancashire-constabulary", "lead"), ("other-agencies-002", "vague")]


def test_only_the_word_that_could_be_two_bodies_is_left_open(plans: dict[str, Plan]) -> None:
    open_ones = [
        (name, action.place.line, finding.code)
        for name, plan in plans.items()
        for action in plan.actions
        for finding in action.findings
        if finding.code in {"unregistered-agency", "ambiguous-agency"}
    ]

    assert open_ones == [("lancaster-2011-12", 50, "ambiguous-agency")]


def test_bodies_that_ended_keep_their_actions(plans: dict[str, Plan]) -> None:
    ended = {agency.id for agency in load_registers().agencies if agency.until}
    found = {
        (name, action.place.line, party.agency)
        for name, plan in plans.items()
        for action in plan.actions
        for party in action.parties
        if party.agency in ended
    }

    assert found == {
        *(("preston-2018", line, "clcrc") for line in (206, 207, 208, 209)),
        *(("preston-2018", line, "yot-lancashire") for line in (179, 203)),
        *(("lancaster-2011-12", line, "pct") for line in (50, 51, 65, 66)),
        ("lancaster-2011-12", 96, "yot-lancashire"),
    }
