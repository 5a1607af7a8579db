"""Judgements in the graph: they survive reloads, follow an action to its new id, and stay in the history."""

from __future__ import annotations

import pytest

from graphmodel import judgements, store
from graphmodel.engine import Graph
from graphmodel.errors import UsageError
from graphmodel.registers import load_registers
from tests.build import action, plan


@pytest.fixture
def two_plans(graph: Graph) -> Graph:
    store.prepare(graph, load_registers())
    store.load(graph, plan("east", action("Walk the estate", code="1"), action("Light the park", code="2")))
    store.load(graph, plan("west", action("Street walks", code="1")))
    return graph


PAIR = ("east/walk-the-estate", "west/street-walks")


def test_a_verdict_outlives_a_reload_and_says_when_the_words_changed(two_plans: Graph) -> None:
    judgements.judge(two_plans, PAIR, "joint", "ann", "same streets")
    changed = plan("east", action("Walk the estate", id=PAIR[0], code="1", summary="Twice a week"))
    store.forget(two_plans, "east")
    store.load(two_plans, changed)
    judgements.settle(two_plans)
    (here,) = judgements.standing(judgements.listed(two_plans), judgements.wordings(two_plans)).values()

    assert (here.judgement.verdict, here.state) == ("joint", "stale")
    assert here.changed == (("Walk the estate", "Walk the estate · Twice a week"),)


def test_a_verdict_follows_the_same_words_to_their_new_id(two_plans: Graph) -> None:
    judgements.judge(two_plans, PAIR, "joint", "ann")
    store.forget(two_plans, "east")
    store.load(two_plans, plan("east", action("Walk the estate", id="east/new-code", code="9")))
    (moved,) = judgements.settle(two_plans)
    (here,) = judgements.standing(judgements.listed(two_plans), judgements.wordings(two_plans)).values()

    assert (moved.pair, moved.moved) == (("east/new-code", PAIR[1]), PAIR)
    assert here.state == "fresh"


def test_undo_keeps_the_history(two_plans: Graph) -> None:
    judgements.judge(two_plans, PAIR, "joint", "ann")
    judgements.undo(two_plans, PAIR, "ann")
    (kept,) = judgements.listed(two_plans)

    assert kept.undone_by == "ann"
    assert judgements.standing([kept], judgements.wordings(two_plans)) == {}
    with pytest.raises(UsageError, match="no verdict"):
        judgements.undo(two_plans, PAIR, "ann")


def test_two_people_at_one_pair_are_both_kept(two_plans: Graph) -> None:
    judgements.judge(two_plans, PAIR, "joint", "ann")
    judgements.judge(two_plans, PAIR, "distinct", "bob")

    assert {each.by for each in judgements.listed(two_plans)} == {"ann", "bob"}


@pytest.mark.parametrize(
    ("pair", "verdict", "why"),
    [
        ((PAIR[0], "west/gone"), "joint", "no action 'west/gone'"),
        ((PAIR[0], PAIR[0]), "joint", "same action"),
        (PAIR, "maybe", "no verdict"),
    ],
)
def test_what_cannot_be_judged_is_said(two_plans: Graph, pair: tuple[str, str], verdict: str, why: str) -> None:
    with pytest.raises(UsageError, match=why):
        judgements.judge(two_plans, pair, verdict, "ann")


def test_an_import_of_what_is_there_adds_nothing(two_plans: Graph) -> None:
    judgements.judge(two_plans, PAIR, "joint", "ann")

    assert judgements.taken_in(two_plans, judgements.listed(two_plans)) == 0
    assert len(judgements.listed(two_plans)) == 1
