"""Programmes, concepts and harms: whole words, the longest name, false friends, and the scope of a wording."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import loaders
from graphmodel.agencies import resolve
from graphmodel.mentions import recognise
from graphmodel.mentions.words import stem
from graphmodel.records import Action, Mention, Plan
from graphmodel.registers import load_registers
from tests.build import action, plan


def mentions(title: str, partnership: str = "Preston CSP", plan_id: str = "p", **fields: Any) -> tuple[Mention, ...]:
    registers = load_registers()
    made = resolve(plan(plan_id, action(title, **fields), partnership=partnership), registers)
    return recognise(made, registers).actions[0].mentions


def ids(kind: str, title: str, **more: Any) -> set[str]:
    return {each.id for each in mentions(title, **more) if each.kind == kind}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("training", "trained"),
        ("policies", "policy"),
        ("sharing", "share"),
        ("mapped", "mapping"),
        ("charities", "charity"),
    ],
)
def test_endings_make_no_difference(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("rape", "rap"), ("map", "maps meeting"), ("soc", "social")])
def test_other_words_stay_other_words(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("title", "programmes"),
    [
        ("Support Operation Grip in the town", {"operation-grip"}),
        ("Refer children to Champions", {"champions"}),
        ("Recruit champions in each ward", set()),
        ("Recruit Domestic Abuse Champions", {"da-champions"}),
        ("White Ribbon Ambassadors and Champions", {"white-ribbon", "ambassadors"}),
        ("Young people are diverted by Divert", {"divert"}),
        ("Operation Night Guardian weekend", {"operation-night-guardian"}),
        ("A trauma informed health trainer", {"ti-health-trainer"}),
        ("Home fire safety checks for tenants", set()),
    ],
)
def test_the_right_scheme_is_named(title: str, programmes: set[str]) -> None:
    assert ids("programme", title) == programmes


def test_a_wording_holds_in_its_scope_only() -> None:
    assert ids("programme", "Fund Twilight") == {"twilight"}
    assert ids("programme", "Fund Twilight", partnership="Wyre CSP") == set()


def test_a_mention_keeps_the_words_and_where_they_stand() -> None:
    found = mentions("Keep people safe", outcomes=("More Operation  Sceptre weeks",), measures=("MARAC cases",))

    assert Mention("programme", "operation-sceptre", "Operation Sceptre", "outcome") in found
    assert Mention("programme", "marac", "MARAC", "measure") in found


def test_a_concept_counts_once_and_capitals_count() -> None:
    found = [each for each in mentions("Data-sharing: share the data, sharing information") if each.kind == "concept"]

    assert [each.id for each in found].count("information-sharing") == 1
    assert "organised-crime" in ids("concept", "Tackle SOC")
    assert "organised-crime" not in ids("concept", "Support soc clubs")


def test_a_gap_in_a_phrase_spans_up_to_three_words() -> None:
    assert "mapping-services" in ids("concept", "Map all the local services")
    assert "mapping-services" not in ids("concept", "Map the many roads that lead to services")


def test_false_friends_hide_a_concept() -> None:
    assert "training" not in ids("concept", "Young people in education, employment or training")
    assert "training" in ids("concept", "Training for staff")


@pytest.mark.parametrize(
    ("title", "harms"),
    [
        ("A therapeutic service", set()),
        ("Support after rape", {"rape"}),
        ("Knife-enabled robbery and domestic abuse", {"knife-crime", "robbery", "domestic-abuse"}),
        ("Sexual assault referral centre", set()),
        ("Assaults in the night-time economy", {"assault"}),
        ("Learning from a Domestic Homicide Review", {"homicide", "domestic-abuse"}),
    ],
)
def test_harms_are_whole_words(title: str, harms: set[str]) -> None:
    assert ids("harm", title) == harms


@pytest.fixture(scope="module")
def plans(plans_dir: Path) -> dict[str, Plan]:
    registers = load_registers()
    return {p.stem: recognise(resolve(loaders.read(p), registers), registers) for p in sorted(plans_dir.glob("*.txt"))}


def naming(plans: dict[str, Plan], programme: str) -> set[tuple[str, int | None]]:
    found: list[tuple[str, Action]] = [(name, each) for name, plan in plans.items() for each in plan.actions]
    return {(name, each.place.line) for name, each in found if programme in each.programmes}


@pytest.mark.parametrize(
    ("programme", "expected"),
    [
        ("operation-grip", {("preston-2021-25", 218), ("blackpool-2024-25", 48)}),
        ("ed-navigators", {("preston-2021-25", 219), ("blackpool-2024-25", 66)}),
        ("champions", {("preston-2021-25", 189), ("blackpool-2024-25", 38)}),
        ("masp", {("preston-2021-25", 195)}),
        ("white-ribbon", {("preston-2018", 197), ("preston-2021-25", 225)}),
        ("operation-centurion", {("preston-2021-25", 245)}),
    ],
)
def test_schemes_of_the_real_plans(plans: dict[str, Plan], programme: str, expected: set[tuple[str, int]]) -> None:
    assert naming(plans, programme) == expected
