"""The five real plans, read whole: the counts and irregularities that a correct reader must reach."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

import loaders
from graphmodel.records import Plan


@pytest.fixture(scope="module")
def plans(plans_dir: Path) -> dict[str, Plan]:
    return {path.stem: loaders.read(path) for path in sorted(plans_dir.glob("*.txt"))}


def test_every_action_is_read(plans: dict[str, Plan]) -> None:
    assert {name: len(plan.actions) for name, plan in plans.items()} == {
        "blackpool-2024-25": 61,
        "lancashire-strategy-2020-25": 0,
        "lancaster-2011-12": 15,
        "preston-2018": 27,
        "preston-2021-25": 101,
    }


def test_every_row_is_accounted_for(plans: dict[str, Plan]) -> None:
    for plan in plans.values():
        ledger = plan.ledger
        assert ledger.rows_read == ledger.rows_as_actions + ledger.rows_joined + len(ledger.rows_not_actions)
        assert ledger.rows_as_actions == len(plan.actions)


def test_no_two_actions_share_an_id(plans: dict[str, Plan]) -> None:
    ids = [action.id for plan in plans.values() for action in plan.actions]

    assert len(set(ids)) == len(ids) == 204


def test_rows_a_locality_and_part(plans: dict[str, Plan]) -> None:
    counts = Counter(a.section for a in plans["preston-2021-25"].actions)

    assert list(counts.values()) == [14, 10, 11, 11, 11, 25, 6, 7, 1, 5]


def test_rows_a_priority(plans: dict[str, Plan]) -> None:
    assert list(Counter(a.priority for a in plans["blackpool-2024-25"].actions).values()) == [28, 7, 20, 6]
    assert list(Counter(a.priority for a in plans["lancaster-2011-12"].actions).values()) == [4, 3, 2, 3, 3]


def test_the_strategy_sets_and_asks(plans: dict[str, Plan]) -> None:
    strategy = plans["lancashire-strategy-2020-25"]
    kinds = Counter(c.kind for c in strategy.commitments)

    assert (len(strategy.priorities), len(strategy.principles)) == (4, 10)
    assert (kinds["recommendation"], kinds["toolkit"]) == (9, 6)
    assert all(c.response for c in strategy.commitments if c.kind == "recommendation")


def test_no_markup_is_left(plans: dict[str, Plan]) -> None:
    texts = [t for p in plans.values() for a in p.actions for t in (a.title, a.summary or "", *a.outcomes, *a.measures)]

    assert not [text for text in texts if "<" in text]


@pytest.mark.parametrize(
    ("plan", "code", "lines"),
    [
        ("preston-2021-25", "code-repeated", {208, 210, 149, 177}),
        ("preston-2021-25", "code-misshapen", {104, 105, 159, 161, 176}),
        ("preston-2021-25", "code-out-of-series", {149, 152, 157, 161, 177, 180}),
        ("preston-2021-25", "code-gap", {212, 236}),
        ("preston-2021-25", "heading-lost", {215}),
        ("blackpool-2024-25", "code-gap", {117}),
        ("blackpool-2024-25", "row-joined", {39, 45, 78, 98, 104}),
    ],
)
def test_irregularities_are_said(plans: dict[str, Plan], plan: str, code: str, lines: set[int]) -> None:
    found = {f.place.line for f in plans[plan].findings if f.code == code and f.place}

    assert lines <= found


def test_what_is_no_action_is_in_the_ledger(plans: dict[str, Plan]) -> None:
    def refused(name: str) -> set[int | None]:
        return {row.place.line for row in plans[name].ledger.rows_not_actions}

    assert 186 in refused("preston-2018")
    assert {94, 97} <= refused("lancaster-2011-12")
    assert 123 in refused("blackpool-2024-25")
