"""`graphmodel verdicts` as a person reads it: names to look up, a rollout once, old and new words beside each other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from graphmodel import judgements, store
from graphmodel.cli.verdict_table import give_verdicts
from graphmodel.engine import Graph
from graphmodel.registers import load_registers
from tests.build import action, plan

EAST = plan("east", action("Walk the estate", code="1.1"), action("Light the park"), action("Count the lamps"))
WALK, LIGHT, COUNT = (each.id for each in EAST.actions)


@pytest.fixture
def judged(graph: Graph) -> Graph:
    store.prepare(graph, load_registers())
    store.load(graph, EAST)
    judgements.judge_each(graph, [(WALK, LIGHT), (WALK, COUNT)], "joint", "ann", "one street")
    return graph


def test_a_verdict_on_all_rows_of_a_rollout_is_one_line(judged: Graph, capsys: pytest.CaptureFixture[str]) -> None:
    give_verdicts(judged)
    told = capsys.readouterr().out

    assert told.count("joint") == 1
    assert "east:1 Walk the estate" in told
    assert "one street; on 2 pairs of a rollout" in told


def test_old_and_new_words_are_shown(judged: Graph, capsys: pytest.CaptureFixture[str]) -> None:
    first, second, third = EAST.actions
    store.load(judged, replace(EAST, actions=(first, second, replace(third, title="Count the bulbs"))), again=True)
    judgements.settle(judged)
    give_verdicts(judged)
    told = capsys.readouterr().out

    assert told.count("stale") == 1
    assert "was: lamps" in told
    assert "is:  bulbs" in told


def test_a_contradiction_names_the_chain(judged: Graph, capsys: pytest.CaptureFixture[str]) -> None:
    judgements.judge(judged, (LIGHT, COUNT), "distinct", "bob")
    give_verdicts(judged)

    assert "contradiction: bob says" in capsys.readouterr().out


def test_before_any_verdict_it_says_how_to_begin(graph: Graph, capsys: pytest.CaptureFixture[str]) -> None:
    give_verdicts(graph)

    assert "graphmodel review" in capsys.readouterr().out
