"""A rollout stands once in a list for people, and a verdict on it is about every row."""

from __future__ import annotations

from typing import Any

import pytest

from graphmodel import store
from graphmodel.engine import Graph
from graphmodel.overlap import Rollouts, folded, refresh, rollouts_of
from graphmodel.overlap.folding import Rollout
from tests.overlap.test_refresh import NORTH, ROLLED
from tests.store.small import REGISTERS

WALK = Rollout("family-walk", "Walk", ("walk-1", "walk-2", "walk-3"), ("East", "West", "Mill"))
PAINT = Rollout("family-paint", "Paint", ("paint-1", "paint-2"), ("East", "West"))
KNOWN = Rollouts({action: each for each in (WALK, PAINT) for action in each.actions})


def row(one: str, other: str) -> dict[str, Any]:
    return {"a": {"action": one}, "b": {"action": other}}


def test_the_pairs_of_two_pieces_of_work_are_one_row_and_the_first_stays() -> None:
    rows = [row("walk-2", "alone"), row("walk-1", "walk-2"), row("alone", "walk-1"), row("alone", "other")]
    found = folded(rows, KNOWN)

    assert [(each["a"]["action"], each["b"]["action"]) for each in found] == [
        *(("walk-2", "alone"), ("walk-1", "walk-2"), ("alone", "other")),
    ]
    assert (found[0]["places_a"], found[0]["places_b"]) == (("East", "West", "Mill"), ())
    assert found[2]["all_rows"] == [("alone", "other")]


@pytest.mark.parametrize(
    ("one", "other", "count"), [("walk-1", "alone", 3), ("walk-1", "paint-2", 6), ("walk-3", "walk-1", 3)]
)
def test_a_verdict_is_about_every_row(one: str, other: str, count: int) -> None:
    pairs = KNOWN.pairs(one, other)

    assert len({frozenset(pair) for pair in pairs}) == count
    assert all(a != b for a, b in pairs)


def test_the_graph_knows_the_rows_of_a_rollout(graph: Graph) -> None:
    store.prepare(graph, REGISTERS)
    for each in (NORTH, ROLLED):
        store.load(graph, each)
    refresh(graph)
    known = rollouts_of(graph, [ROLLED.actions[1].id, NORTH.actions[0].id])

    assert known.rows(ROLLED.actions[0].id) == ("rolled/East", "rolled/West")
    assert known.places("rolled/West") == ("East", "West")
    assert known.rows(NORTH.actions[0].id) == (NORTH.actions[0].id,)
