"""Likeness of meaning: only where asked for, the same from arrays as from claims, and said where it is missing."""

from __future__ import annotations

import numpy as np
import pytest

from graphmodel.errors import UsageError
from graphmodel.overlap import meaning
from graphmodel.overlap.areas import areas_of
from graphmodel.overlap.arrays import Arrays
from graphmodel.overlap.claims import Claim, Judge, score
from graphmodel.overlap.corpus import Corpus
from graphmodel.overlap.reading import PlanState
from tests.overlap.build import item, many

CLAIM = "alike in meaning"


def claims_of(corpus: Corpus, a: str, b: str) -> dict[str, Claim]:
    items = {item.id: item for item in corpus.items}
    return {claim.name: claim for claim in Judge(corpus, {}).claims(items[a], items[b])}


def pair() -> Corpus:
    ours = item("Mentors visit injured youngsters on hospital wards", id="a")
    theirs = item("Mentors in hospitals see young people who were hurt", "west", id="b")
    return Corpus.of([ours, theirs, item("Mend the street lamps", "north", id="c")])


def test_it_is_no_evidence_unless_it_is_asked_for() -> None:
    assert CLAIM not in claims_of(pair(), "a", "b")


def test_it_speaks_for_two_that_mean_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRAPHMODEL_SEMANTIC", "1")
    corpus = pair()
    found = claims_of(corpus, "a", "b")[CLAIM]
    assert 0 < found.weight <= 0.05
    assert f"{found.value:.2f} of 1" in found.sentence
    assert CLAIM not in claims_of(corpus, "a", "c")


def test_arrays_say_what_the_claims_say(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRAPHMODEL_SEMANTIC", "1")
    corpus = Corpus.of([*many(30), item("", id="nothing")])
    left, right = np.triu_indices(31, 1)
    scores, judge = Arrays.of(corpus).scores(left, right), Judge(corpus, {})
    for at, (a, b) in enumerate(zip(left.tolist(), right.tolist(), strict=True)):
        assert scores[at] == pytest.approx(score(judge.claims(corpus.items[a], corpus.items[b])), abs=1e-9)


def test_what_was_compared_without_it_is_compared_anew_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    plans = [PlanState("a", "plan", None, None, None, None, 1, "x")]
    before = areas_of(plans)[0].state
    monkeypatch.setenv("GRAPHMODEL_SEMANTIC", "1")
    assert areas_of(plans)[0].state != before


def test_vectors_that_are_not_installed_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(meaning, "PACKAGE", "no_such_vectors")
    meaning._model.cache_clear()
    with pytest.raises(UsageError, match="needs word vectors"):
        meaning.vectors(["Mend the lamps"])
    meaning._model.cache_clear()
