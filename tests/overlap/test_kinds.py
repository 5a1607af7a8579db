"""What a pair is called, which rollouts there are, and whether two actions meet in time."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from graphmodel.overlap.families import families_of
from graphmodel.overlap.pairs import compare
from graphmodel.overlap.times import concurrent, rests_on_inferred
from tests.overlap.build import item


def rollout(**more: Any) -> list[Any]:
    return [
        item("Walk the park", locality=name, order=order, **(more if name == "Deepdale" else {}))
        for order, name in enumerate(("Ashton", "Brookfield", "Deepdale"), start=1)
    ]


def kind(a: Any, b: Any) -> str:
    found = compare([a, b, *(item(f"Other {n}", "south") for n in range(5))], {})
    return next(pair.kind for pair in found if {pair.a.id, pair.b.id} == {a.id, b.id})


def test_one_title_in_several_localities_is_a_family() -> None:
    family = families_of(rollout())[0]

    assert family.name == "Walk the park"
    assert [member.locality for member in family.members] == ["Ashton", "Brookfield", "Deepdale"]
    assert family.odd == ()


def test_a_title_that_names_its_own_locality_is_of_the_family() -> None:
    members = [item(f"Walk the park in {name}", locality=name) for name in ("Ashton", "Deepdale")]

    assert len(families_of(members)) == 1


def test_a_member_with_another_lead_or_date_is_named() -> None:
    family = families_of(rollout(leads=frozenset({"police"}), end=date(2024, 3, 31)))[0]

    assert [(member.locality, why) for member, why in family.odd] == [
        ("Deepdale", "other leads"),
        ("Deepdale", "other dates"),
    ]


def test_the_same_title_without_localities_is_no_family() -> None:
    assert families_of([item("Walk the park", id="1"), item("Walk the park", id="2")]) == []


def test_members_of_a_family_are_a_rollout() -> None:
    assert {pair.kind for pair in compare(rollout(), {})} == {"rollout"}


def test_two_plans_of_one_partnership_are_a_succession() -> None:
    earlier, later = item("Walk the park", "a", partnership="p"), item("Walk the park", "b", partnership="p")

    assert kind(earlier, later) == "succession"


def test_the_same_text_is_a_duplicate_and_a_part_of_it_an_overlap() -> None:
    assert kind(item("Mend lamps on paths"), item("Mend lamps on paths", "west")) == "duplicate"
    assert kind(item("Mend lamps on paths"), item("Lamps and bins for schools", "west")) == "overlap"


DAYS: list[tuple[dict[str, Any], dict[str, Any], bool | None]] = [
    ({"start": date(2020, 1, 1), "end": date(2021, 1, 1)}, {"start": date(2020, 6, 1), "end": date(2022, 1, 1)}, True),
    ({"end": date(2020, 3, 31)}, {"start": date(2021, 1, 1), "end": date(2022, 1, 1)}, False),
    ({}, {"end": date(2022, 1, 1)}, None),
    ({"plan_start": date(2020, 4, 1), "plan_end": date(2023, 3, 31)}, {"end": date(2022, 1, 1)}, True),
    (
        {"plan_start": date(2024, 1, 1), "plan_end": date(2025, 12, 31)},
        {"start": date(2024, 1, 1), "end": date(2024, 3, 31)},
        None,
    ),
    ({"start": date(2020, 1, 1), "ongoing": True}, {"start": date(2024, 1, 1), "end": date(2024, 2, 1)}, True),
]


@pytest.mark.parametrize(("ours", "theirs", "expected"), DAYS)
def test_times_meet_surely_surely_not_or_it_is_open(
    ours: dict[str, Any], theirs: dict[str, Any], expected: bool | None
) -> None:
    assert concurrent(item("A", **ours), item("B", "west", **theirs)) is expected
    assert concurrent(item("B", "west", **theirs), item("A", **ours)) is expected


def test_days_that_only_other_actions_print_may_part_two_and_never_join_them() -> None:
    inferred: dict[str, Any] = {"plan_start": date(2018, 7, 1), "plan_end": date(2019, 4, 30), "inferred": True}
    undated = item("A", **inferred)

    assert concurrent(undated, item("B", "west", start=date(2024, 1, 1), end=date(2024, 3, 31))) is False
    assert concurrent(undated, item("B", "west", start=date(2018, 1, 1), end=date(2024, 3, 31))) is None
    assert rests_on_inferred(undated)
    assert not rests_on_inferred(item("A", end=date(2019, 1, 31), **inferred))
