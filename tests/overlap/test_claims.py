"""A claim says one thing about two actions, and says it truly."""

from __future__ import annotations

from typing import Any

import pytest

from graphmodel.overlap.claims import Claim, Judge, score
from graphmodel.overlap.corpus import Corpus, rarity, total
from graphmodel.overlap.items import Item
from graphmodel.overlap.weights import WEIGHTS
from graphmodel.overlap.wording import sentences
from tests.overlap.build import item

OTHERS = [item(f"Other thing {number}", "south", work=("other",)) for number in range(8)]
NAMES = {"cameras": "Cameras", "police": "The police", "hospital": "Hospitals", "knives": "knives", "grip": "Grip"}


def claims(a: Item, b: Item) -> dict[str, Claim]:
    judge = Judge(Corpus.of([a, b, *OTHERS]), NAMES)
    return {claim.name: claim for claim in judge.claims(a, b)}


def test_shared_topics_are_claimed_by_facet_with_the_words_of_either_side() -> None:
    shared: dict[str, Any] = {
        "work": ("cameras",),
        "harm": ("knives",),
        "setting": ("hospital",),
        "programme": ("grip",),
    }
    found = claims(item("Mend lamps", **shared), item("Buy lenses", "west", **shared))

    assert {name: claim.sentence for name, claim in found.items()} == {
        "same kind of work": "Both are about Cameras.",
        "same harm": "Both are against knives.",
        "same setting": "Both happen at the same kind of place: Hospitals.",
        "same named programme": "Both name Grip.",
    }
    assert found["same kind of work"].a == "cameras"
    assert found["same kind of work"].value == pytest.approx(rarity(2, 10))


def test_what_all_have_says_less_than_what_few_have() -> None:
    assert rarity(1, 100) > rarity(10, 100) > rarity(100, 100) >= 0


def test_the_second_of_two_shared_topics_counts_half() -> None:
    assert total([0.2, 0.4, 0.1]) == pytest.approx(0.4 + 0.1 + 0.025)


def test_shared_words_are_told_as_they_are_printed() -> None:
    found = claims(item("Supporting families nightly"), item("Support a family", "west"))

    assert found["same words"].sentence == "Both use the words: families/family, supporting/support."


def test_shared_words_are_shown_where_they_stand() -> None:
    a = item("Work in wards", outcomes=("Fewer fires in bins.", "Lamps mended"))
    found = claims(a, item("Mended lamps", "west"))["same words"]

    assert (found.sentence, found.a, found.b) == ("Both use the words: lamps, mended.", "Lamps mended", "Mended lamps")


def test_initials_end_no_sentence() -> None:
    assert sentences("Each trust has E.D. Staff in post. More to come.") == [
        *("Each trust has E.D. Staff in post.", "More to come."),
    ]


def test_titles_about_other_work_count_against_a_pair_that_shares_none() -> None:
    lamps, bins = item("Mend lamps", work=("lamps",)), item("Empty bins", "west", work=("bins",))
    found = claims(lamps, bins)["other kind of work"]
    shared = item("Empty bins", "west", work=("bins", "lamps"))

    assert found.sentence == "By their titles one is about lamps, the other about bins."
    assert "other kind of work" not in claims(lamps, shared)


def test_one_sentence_of_long_texts_can_be_alike() -> None:
    a = item("Work in wards", outcomes=("Fewer fires in bins.", "Lamps are mended within a week."))
    b = item("Streets at night", "west", outcomes=("Lamps are mended within a month.",))

    alike = claims(a, b)["one sentence alike"]

    assert (alike.a, alike.b) == ("Lamps are mended within a week.", "Lamps are mended within a month.")


def test_a_shared_lead_is_named() -> None:
    led: dict[str, Any] = {"leads": frozenset({"police"})}

    assert claims(item("One", **led), item("Two", "west", **led))["same lead"].sentence == "The police leads both."


def test_titles_of_different_work_speak_against() -> None:
    found = claims(item("Cameras", work=("cameras",)), item("Talks", "west", work=("talks",)))

    assert found["other kind of work"].weight == WEIGHTS["other kind of work"]
    assert score(tuple(found.values())) == 0.0


def test_a_score_is_what_the_claims_add_up_to() -> None:
    a = item("Cameras in hospitals", work=("cameras",), setting=("hospital",))
    b = item("Hospital cameras", "west", work=("cameras",), setting=("hospital",))
    found = tuple(claims(a, b).values())

    assert score(found) == pytest.approx(sum(claim.weight for claim in found))
    assert 0.3 < score(found) < 1
