from __future__ import annotations

from dataclasses import replace

import pytest

from graphmodel.records import Action
from loaders.phrases.codes import check_codes, has_codes, same_code, split_code
from tests.build import action, place


@pytest.mark.parametrize(
    ("text", "code", "rest"),
    [
        ("1a.1 Mapping", "1a.1", "Mapping"),
        ("1a. 13 Patrols", "1a. 13", "Patrols"),
        ("1c. Audits", "1c.", "Audits"),
        ("1ce7 Awareness", "1ce7", "Awareness"),
        ("3b.7.Information", "3b.7.", "Information"),
        ("4.b.Vacant buildings", "4.b.", "Vacant buildings"),
        ("CYP-03 Mentors", "CYP-03", "Mentors"),
        ("2a) Patrols", "2a", "Patrols"),
        ("1d* Patrols", "1d*", "Patrols"),
        ("Patrols at night", None, "Patrols at night"),
    ],
)
def test_a_code_is_kept_as_printed(text: str, code: str | None, rest: str) -> None:
    assert split_code(text) == (code, rest)


def test_a_number_that_counts_is_no_code() -> None:
    assert not has_codes(["12 events held", "5 schools reached", "Evaluate the year"])


def test_codes_are_no_decimals() -> None:
    assert same_code("1.1") != same_code("1.10")
    assert same_code("1a. 13") == same_code("1a.13")


def coded(*codes: str, section: str = "North") -> list[Action]:
    return [action(f"Work {n}", code=code, section=section, place=place(n)) for n, code in enumerate(codes, 1)]


def found(actions: list[Action]) -> set[tuple[str, int | None]]:
    return {(f.code, f.place.line if f.place else None) for f in check_codes(actions)}


def test_a_code_used_twice_is_said_at_both_rows() -> None:
    assert found(coded("2.1", "2.2", "2.2")) >= {("code-repeated", 2), ("code-repeated", 3)}


def test_jumps_and_misshapen_codes_are_said() -> None:
    assert found(coded("2.1", "2.2", "2. 3", "2.9", "2ce10")) == {
        ("code-misshapen", 3),
        ("code-gap", 4),
        ("code-misshapen", 5),
    }


def test_a_code_of_another_section_is_said() -> None:
    rows = [*coded("1a.1", "1a.2", section="North"), *coded("1b.1", "1a.3", section="South")]

    assert ("code-out-of-series", 2) in found(rows)


def test_one_row_without_code_among_coded_ones_is_said() -> None:
    first, second = coded("1.1", "1.2")

    assert found([first, replace(second, code=None)]) == {("code-missing", 2)}


def test_the_numbers_of_a_list_are_not_misshapen() -> None:
    assert not found(coded("1.", "2.", "3."))
