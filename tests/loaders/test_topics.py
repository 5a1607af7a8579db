"""Headings over the actions are a plan's priorities where it lists and numbers none."""

from __future__ import annotations

import pytest

from graphmodel.records import Plan
from tests.loaders.read import codes, read, rows

HEADER = "Action | Lead | Timescale"
WORK = ("Walk the quay | Council | May 2026", "Light the steps | Police | June 2026")


def under(*headings: str, opening: str = "Harbour Community Safety Plan 2026") -> Plan:
    parts = [f"{heading}\n\n{rows(HEADER, *WORK)}" for heading in headings]
    return read("\n\n".join([opening, *parts]))


def test_headings_over_the_actions_are_the_priorities_of_a_plan_that_lists_none() -> None:
    plan = under("Calmer streets", "High street at night", "Warm homes")

    assert [heading.name for heading in plan.priorities] == ["Calmer streets", "High street at night", "Warm homes"]
    assert [a.priority for a in plan.actions][::2] == ["Calmer streets", "High street at night", "Warm homes"]
    assert "priorities-inferred" in codes(plan)


def test_a_plan_that_lists_priorities_keeps_to_them() -> None:
    plan = under("Calmer streets", "Warm homes", opening="Our priorities\n\n- Drugs and alcohol\n- Road safety")

    assert [heading.name for heading in plan.priorities] == ["Drugs and alcohol", "Road safety"]
    assert {a.priority for a in plan.actions} == {None}


@pytest.mark.parametrize(
    "headings",
    [
        ("Calmer streets",),
        ("Short term", "Medium term"),
        ("2026/27", "2027/28"),
        ("Town Council", "Harbour Police"),
        ("New actions", "Actions carried forward"),
        ("High", "Medium", "Low"),
        ("Ward: Eastgate", "Ward: Westgate"),
    ],
)
def test_one_heading_times_bodies_states_and_places_are_no_priorities(headings: tuple[str, ...]) -> None:
    plan = under(*headings)

    assert len(plan.actions) == 2 * len(headings)
    assert (plan.priorities, {a.priority for a in plan.actions}) == ((), {None})


def test_objectives_that_actions_share_are_the_priorities_where_all_stand_in_one_table() -> None:
    lines = (f"{goal} | {work}" for goal in ("Calmer streets", "Warm homes") for work in WORK)
    plan = read(f"Delivery plan\n\n{rows(f'Objective | {HEADER}', *lines)}")

    assert [a.priority for a in plan.actions][1:3] == ["Calmer streets", "Warm homes"]
