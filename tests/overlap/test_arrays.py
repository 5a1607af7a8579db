"""Arrays score as the claims do, pair by pair."""

from __future__ import annotations

import random

import numpy as np
import pytest

from graphmodel.overlap import sparse
from graphmodel.overlap.arrays import Arrays
from graphmodel.overlap.claims import Judge, score
from graphmodel.overlap.corpus import Corpus
from graphmodel.overlap.pairs import Wish, compare
from tests.overlap.build import item, many


@pytest.mark.parametrize("seed", range(5))
def test_arrays_score_as_the_claims_do(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sparse, "BLOCK", 7)
    monkeypatch.setattr(sparse, "GATHER", 500)
    corpus = Corpus.of(many(60, seed))
    left, right = np.triu_indices(60, 1)

    arrays = Arrays.of(corpus)
    scores, values = arrays.scores(left, right), arrays.quick(left, right)
    values["one sentence alike"] = arrays.sentences(left, right)

    judge = Judge(corpus, {})
    for place, (a, b) in enumerate(zip(left.tolist(), right.tolist(), strict=True)):
        claims = judge.claims(corpus.items[a], corpus.items[b])
        assert scores[place] == pytest.approx(score(claims), abs=1e-9)
        held = {claim.name: claim.value for claim in claims}
        found = {name: each[place] for name, each in values.items() if each[place] > 0}
        assert found == pytest.approx({name: value for name, value in held.items() if value > 0}, abs=1e-9)


def test_a_least_score_changes_no_score_that_reaches_it() -> None:
    arrays = Arrays.of(Corpus.of(many(60)))
    left, right = np.triu_indices(60, 1)
    exact, quick = arrays.scores(left, right), arrays.scores(left, right, 0.3)

    assert ((exact >= 0.3) == (quick >= 0.3)).all()
    assert (exact[exact >= 0.3] == quick[exact >= 0.3]).all()


def test_items_without_words_topics_or_leads_are_scored_nought() -> None:
    found = compare([item("The", id="a"), item("Of", id="b")], {}, Wish(least=0.0))

    assert [pair.score for pair in found] == [0.0]


def test_nothing_to_compare_gives_nothing() -> None:
    assert compare([], {}) == []
    assert compare([item("Walk the park")], {}) == []


def test_the_order_of_the_items_leaves_no_trace() -> None:
    items = many(80, seed=3)
    shuffled = random.Random(5).sample(items, len(items))

    assert compare(items, {}) == compare(shuffled, {})
