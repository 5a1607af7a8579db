"""Beyond a few hundred items only the nearest are scored; what that must not lose."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from graphmodel.overlap import candidates
from graphmodel.overlap.candidates import Blocking, reason_against
from graphmodel.overlap.families import families_of
from graphmodel.overlap.items import Item
from graphmodel.overlap.pairs import Pair, Wish, compare
from tests.overlap.build import item, many

FEW = Wish(Blocking(best=5))


@pytest.fixture
def every_pair_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "EVERY_PAIR", 0)
    monkeypatch.setattr(candidates, "ROWS", 16)


def ids(found: list[Pair]) -> set[tuple[str, str]]:
    return {(pair.a.id, pair.b.id) for pair in found}


def test_the_best_pairs_of_all_are_among_the_candidates(monkeypatch: pytest.MonkeyPatch) -> None:
    items = many(150, seed=2)
    best = {(p.a.id, p.b.id): p.score for p in compare(items, {})[:100]}
    monkeypatch.setattr(candidates, "EVERY_PAIR", 0)

    found = {(p.a.id, p.b.id): p.score for p in compare(items, {}, Wish(Blocking(best=20)))}

    assert len(best.keys() & found.keys()) >= 95
    assert all(found[key] == pytest.approx(score) for key, score in best.items() if key in found)


def test_a_family_is_compared_once_and_told_in_full(every_pair_off: None) -> None:
    family = [item("Mend park lamps", locality=name, order=n) for n, name in enumerate(("Ashton", "Deepdale"))]
    other = item("Mend park lamps", "west")

    found = ids(compare([*family, other, *many(40)], {}, FEW))

    assert {(member.id, other.id) for member in family} <= found
    assert (family[0].id, family[1].id) in found


def in_years(title: str, plan: str, first: int, last: int, **more: Any) -> Item:
    return item(title, plan, plan_start=date(first, 1, 1), plan_end=date(last, 12, 31), **more)


def test_plans_that_do_not_meet_in_time_are_kept_apart_where_there_are_many() -> None:
    early, late = in_years("Mend lamps", "a", 2010, 2012), in_years("Mend lamps", "b", 2020, 2022)

    assert len(compare([early, late], {})) == 1
    assert compare([early, late], {}, Wish(Blocking(times=True))) == []
    assert "same time" in (reason_against(early, late, Blocking(times=True)) or "")


def test_an_earlier_plan_of_the_same_partnership_is_compared_all_the_same() -> None:
    early, late = (in_years("Mend lamps", p, y, y, partnership="p") for p, y in (("a", 2010), ("b", 2020)))

    assert compare([early, late], {}, Wish(Blocking(times=True)))[0].kind == "succession"


def test_what_is_no_action_is_compared_with_actions_of_other_plans_only() -> None:
    asked = [item("Mend lamps", "county", id=f"asked-{n}", sort="commitment") for n in (1, 2)]
    own, other = item("Mend lamps", "county"), item("Mend lamps", "north")

    found = ids(compare([*asked, own, other], {}))

    assert found == {(own.id, other.id), (other.id, "asked-1"), (other.id, "asked-2")}


def test_of_many_pairs_the_nearest_of_either_side_are_kept() -> None:
    items = many(120, seed=5)
    every = compare(items, {})
    kept = compare(items, {}, Wish(partners=3))
    family = {member.id: each.members[0].id for each in families_of(items) for member in each.members}
    nearest: dict[str, list[str]] = {}
    for pair in every:
        works = [family.get(side.id, side.id) for side in (pair.a, pair.b)]
        for one, other in (works, works[::-1]):
            if other not in nearest.setdefault(one, []):
                nearest[one].append(other)

    assert len(kept) < len(every)
    assert {pair.score for pair in kept} <= {pair.score for pair in every}
    assert (kept[0].a.id, kept[0].b.id) == (every[0].a.id, every[0].b.id)
    assert all(any(near in {family.get(p.a.id, p.a.id), family.get(p.b.id, p.b.id)} for p in kept) for near in nearest)
    assert len(compare(items, {}, Wish(most=7))) == 7
