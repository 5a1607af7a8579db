"""What is typed becomes what is meant; what comes back is what the columns say."""

from __future__ import annotations

from datetime import date

import pytest

from graphmodel.errors import UsageError
from graphmodel.questions import Column, as_browser_text, question
from graphmodel.questions.values import parameter_values, table_values


def test_what_is_left_out_is_the_default() -> None:
    assert parameter_values(question("no-accountable-body"), {}) == {"plan": None, "any": False}
    assert parameter_values(question("expired"), {})["on"] == date.today().isoformat()


@pytest.mark.parametrize(
    ("name", "given", "value"),
    [
        ("no-accountable-body", {"any": "true"}, True),
        ("single-points", {"min": "5"}, 5),
        ("expired", {"on": "2025-01-01"}, "2025-01-01"),
        ("counts", {"plan": "one, two"}, ["one", "two"]),
        ("counts", {"plan": ["one"]}, ["one"]),
        ("coverage", {"by": "harm"}, "harm"),
    ],
)
def test_text_is_read_by_its_declared_type(name: str, given: dict[str, object], value: object) -> None:
    assert parameter_values(question(name), given)[next(iter(given))] == value


@pytest.mark.parametrize(
    ("name", "given", "words"),
    [
        ("single-points", {"mim": "5"}, "Did you mean min"),
        ("single-points", {"min": "many"}, "a whole number"),
        ("no-accountable-body", {"any": "perhaps"}, "true or false"),
        ("expired", {"on": "01.02.2025"}, "a date like 2025-03-31"),
        ("coverage", {"by": "colour"}, "one of priority, harm"),
    ],
)
def test_what_cannot_be_meant_is_refused(name: str, given: dict[str, object], words: str) -> None:
    with pytest.raises(UsageError, match=words):
        parameter_values(question(name), given)


def test_a_row_has_every_column_in_its_type() -> None:
    kinds = ("text", "int", "number", "bool", "date", "list")
    columns = tuple(Column(kind, kind, "") for kind in kinds)

    rows: list[dict[str, object]] = [
        {"text": "", "int": 2.0, "number": 2 / 3, "list": ["b", "a", None, "b"]},
        {"list": ["c"], "date": ""},
    ]

    first, second = table_values(columns, rows)

    assert first == {"text": None, "int": 2, "number": 0.67, "bool": None, "date": None, "list": ["a", "b"]}
    assert second == {"text": None, "int": None, "number": None, "bool": None, "date": None, "list": ["c"]}


def test_the_query_can_be_pasted_with_its_parameters() -> None:
    text = as_browser_text(question("single-points"), {"plan": ["a"], "min": 3})

    assert text.startswith(':param plan => ["a"];\n:param min => 3;\n// On whom')


def test_between_asks_for_two_partnerships() -> None:
    assert parameter_values(question("same-work"), {"between": "a, b"})["between"] == ["a", "b"]
    with pytest.raises(UsageError, match="two partnership ids"):
        parameter_values(question("same-work"), {"between": "a"})
