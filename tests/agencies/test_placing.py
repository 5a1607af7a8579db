"""Whose plan it is, and how sure that is."""

from __future__ import annotations

from typing import Any

import pytest

from graphmodel.agencies import resolve
from graphmodel.records import Plan
from graphmodel.registers import load_registers
from tests.build import action, party, plan


def placed(*actions: Any, plan_id: str = "plan", **head: Any) -> Plan:
    return resolve(plan(plan_id, *actions, **head), load_registers())


@pytest.mark.parametrize(
    ("head", "partnership"),
    [
        ({"partnership": "BSafe Blackpool"}, "csp-blackpool"),
        ({"partnership": "West Lancs Community Safety Partnership"}, "csp-west-lancs"),
        ({"partnership": "Safer Pendle Partnership"}, "csp-pendle"),
        ({"title": "South Ribble Partnership Plan 2024"}, "csp-south-ribble"),
        ({"title": "Lancaster District Community Safety Plan"}, "csp-lancaster"),
        ({"title": "Burnley Community Safety Plan"}, "csp-pennine"),
        ({"partnership": "Bexley Community Safety Partnership", "title": "Preston Road Plan"}, None),
        ({"title": "Community Safety Plan"}, None),
    ],
)
def test_printed_names_place_a_plan(head: dict[str, str], partnership: str | None) -> None:
    assert placed(**head).plan.partnership_id == partnership


def test_the_area_named_most_places_a_plan_without_title_and_a_finding_says_so() -> None:
    found = placed(
        action("Patrols in Preston", party("Preston Genga Group")),
        action("Visits from Blackpool to Preston schools"),
        action("Preston in bloom"),
    )

    assert (found.plan.partnership_id, found.plan.area) == ("csp-preston", "Preston")
    assert [f.code for f in found.findings] == ["inferred-partnership"]


def test_areas_named_as_often_as_each_other_place_nothing() -> None:
    found = placed(action("From Preston to Blackpool"), action("From Blackpool to Preston"))

    assert found.plan.partnership_id is None
    assert [f.code for f in found.findings] == ["unregistered-partnership"]


def test_the_file_name_is_the_last_resort() -> None:
    assert placed(action("Work"), plan_id="preston-2018").plan.partnership_id == "csp-preston"


def test_the_county_strategy_is_no_partnerships_plan() -> None:
    found = placed(kind="strategy", title="Lancashire Strategy", partnership="Lancashire Violence Reduction Network")

    assert found.plan.partnership_id is None
    assert found.findings == ()
