"""A sitting of review: what is typed is kept at once, can be taken back, and is not asked again."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from graphmodel import judgements, store
from graphmodel.cli.review import Session
from graphmodel.engine import Graph
from graphmodel.registers import load_registers
from tests.build import action, plan


def typed(*answers: str) -> Callable[[str], str]:
    rest: Iterator[str] = iter((*answers, "q"))
    return lambda _: next(rest)


@pytest.fixture
def session(graph: Graph) -> Session:
    store.prepare(graph, load_registers())
    store.load(graph, plan("east", action("Walk the estate"), action("Light the park")))
    store.load(graph, plan("west", action("Street walks"), action("Park lights")))
    sides = [("east/walk-the-estate", "west/street-walks"), ("east/light-the-park", "west/park-lights")]
    pairs = [
        {
            "a": {"action": a, "plan": "east", "code": None, "title": a, "place": {"line": 1}},
            "b": {"action": b, "plan": "west", "code": None, "title": b, "place": {"line": 1}},
            "kind": "overlap",
            "score": 0.5,
            "concurrent": True,
            "evidence": [{"weight": 0.5, "sentence": "Both are about streets."}],
        }
        for a, b in sides
    ]
    return Session(graph, "ann", pairs, blind=True)


def test_every_verdict_is_kept_at_once_with_its_note(session: Session) -> None:
    session.run(typed("j same streets", "x", "two parks"))

    assert [(each.verdict, each.note) for each in judgements.listed(session.graph)] == [
        ("distinct", "two parks"),
        ("joint", "same streets"),
    ]


def test_back_takes_the_last_one_back_and_asks_again(session: Session) -> None:
    session.run(typed("j same streets", "b", "p side by side"))
    standing = judgements.standing(judgements.listed(session.graph), judgements.wordings(session.graph))

    assert [each.judgement.verdict for each in standing.values()] == ["parallel"]


def test_blind_shows_no_score_before_the_verdict(session: Session, capsys: pytest.CaptureFixture[str]) -> None:
    session.run(typed("q"))
    before = capsys.readouterr().out
    session.run(typed("u", ""))
    after = capsys.readouterr().out

    assert "0.5" not in before
    assert "overlap" not in before
    assert "its score is 0.50" in after


def test_an_unknown_key_asks_again_and_skip_goes_on(session: Session) -> None:
    session.run(typed("w", "same", "s", "s"))

    assert session.at == 2
    assert judgements.listed(session.graph) == []


def test_back_after_a_skip_takes_no_verdict_back(session: Session) -> None:
    session.run(typed("j", "", "s"))
    session.at = 2
    session._answer("b", typed())

    assert session.at == 1
    assert [each.undone_at for each in judgements.listed(session.graph)] == [None]
    assert session.farewell().startswith("1 judged, 1 left.")


def test_a_verdict_on_a_rollout_is_kept_for_each_of_its_rows(session: Session) -> None:
    others = [("east/light-the-park", "west/park-lights"), ("east/walk-the-estate", "west/street-walks")]
    rolled = [each | {"all_rows": others} for each in session.pairs]
    Session(session.graph, "ann", rolled, blind=False).run(typed("d one scheme"))
    both = {each.pair for each in judgements.listed(session.graph)}
    Session(session.graph, "ann", rolled, blind=False).run(typed("d", "", "b"))
    again = [each for each in judgements.listed(session.graph) if each.undone_at is None]
    Session(session.graph, "bob", rolled, blind=False).run(typed("X this street alone"))

    assert both == set(others)
    assert {each.pair for each in again} == set(others)
    assert [each.pair for each in judgements.listed(session.graph) if each.by == "bob"] == [others[1]]
