"""How a pair stands: the newest verdict counts, a changed wording makes it stale, people may differ."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from graphmodel.judgements import Judgement, contradictions, from_lines, standing, to_lines
from graphmodel.judgements.standing import Wording

NOW = {name: Wording(f"digest-{name}", f"words of {name}") for name in "abcd"}


def given(pair: str, verdict: str, by: str = "ann", at: str = "2026-01-01T10:00:00Z") -> Judgement:
    a, b = sorted(pair)
    return Judgement((a, b), verdict, by, at, None, (f"digest-{a}", f"digest-{b}"), (f"words of {a}", f"words of {b}"))


def test_the_newest_verdict_counts_and_the_other_person_is_named() -> None:
    found = standing([given("ab", "joint", "ann"), given("ab", "distinct", "bob", "2026-02-01T10:00:00Z")], NOW)

    here = found["a", "b"]
    assert (here.judgement.verdict, here.decided) == ("distinct", True)
    assert here.note == "ann says joint"


def test_a_changed_wording_makes_it_stale_and_keeps_the_old_words() -> None:
    found = standing([given("ab", "joint")], {**NOW, "a": Wording("other", "new words")})

    here = found["a", "b"]
    assert (here.state, here.decided, here.changed) == ("stale", False, (("words of a", "new words"),))
    assert here.note == "judged on an earlier wording"


def test_an_action_that_is_gone_loses_no_verdict() -> None:
    found = standing([given("ab", "joint")], {"a": NOW["a"]})

    assert found["a", "b"].state == "gone"


def test_what_was_taken_back_does_not_count() -> None:
    back = replace(given("ab", "joint", at="2026-02-01T10:00:00Z"), undone_at="2026-02-02T10:00:00Z", undone_by="ann")
    found = standing([given("ab", "parallel"), back], NOW)

    assert found["a", "b"].judgement.verdict == "parallel"


def test_unsure_is_no_decision() -> None:
    assert not standing([given("ab", "unsure")], NOW)["a", "b"].decided


def test_a_chain_of_verdicts_that_contradicts_a_pair_is_raised() -> None:
    found = standing(
        [given("ab", "joint"), given("bc", "duplicate"), given("ac", "distinct"), given("cd", "distinct")], NOW
    )

    assert [(each.judgement.pair, chain) for each, chain in contradictions(found.values())] == [
        (("a", "c"), ("a", "b", "c"))
    ]


def test_lines_come_back_as_they_were_in_an_order_that_time_does_not_change(tmp_path: Path) -> None:
    all_given = [
        given("bc", "joint"),
        given("ab", "distinct", "bob"),
        replace(given("ab", "unsure"), note="why “not”?"),
    ]
    path = tmp_path / "verdicts.jsonl"
    path.write_text(to_lines(all_given), encoding="utf-8")
    found, wrong = from_lines(path)

    assert wrong == []
    assert sorted(found, key=repr) == sorted(all_given, key=repr)
    assert to_lines(reversed(all_given)) == to_lines(all_given)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("not json", "no JSON"),
        ("[]", "no verdict"),
        ('{"pair": ["a", "b"]}', "lacks verdict"),
        (to_lines([given("ab", "joint")]).replace("joint", "maybe"), "'maybe' is no verdict"),
    ],
)
def test_a_bad_line_is_named_and_the_others_are_read(tmp_path: Path, line: str, why: str) -> None:
    path = tmp_path / "verdicts.jsonl"
    path.write_text(to_lines([given("ab", "joint")]) + line.strip() + "\n", encoding="utf-8")
    found, (wrong,) = from_lines(path)

    assert len(found) == 1
    assert "line 2" in str(wrong)
    assert why in str(wrong)
