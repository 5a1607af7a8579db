from __future__ import annotations

import pytest

from loaders.phrases.leads import parties, split_lead


def names(cell: str) -> list[str]:
    return [party.as_written for party in parties(cell)]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("Police/Council /Fire Service", ["Police", "Council", "Fire Service"]),
        ("Police; Council, Fire Service", ["Police", "Council", "Fire Service"]),
        ("Analyst/Trust/ /task group.", ["Analyst", "Trust", "task group"]),
        ("Police\nCouncil", ["Police", "Council"]),
        ("Council – Licensing Team", ["Council – Licensing Team"]),
        ("Police and Crime Commissioner", ["Police and Crime Commissioner"]),
        ("Officer, jo@council.example", ["Officer"]),
        ("TBC", []),
        ("n/a", []),
        ("", []),
    ],
)
def test_separators_part_names_and_words_join_them(cell: str, expected: list[str]) -> None:
    assert names(cell) == expected


def test_supported_by_makes_supporters_of_the_names_behind_it() -> None:
    found = parties("Police Supported by Council Licensing/ Fire Service")

    assert [(p.name, p.role) for p in found] == [
        ("Police", "lead"),
        ("Council Licensing", "support"),
        ("Fire Service", "support"),
    ]


def test_a_labelled_cell_gives_its_roles() -> None:
    found = parties("Lead: Council; Support: Police")

    assert [(p.name, p.role) for p in found] == [("Council", "lead"), ("Police", "support")]


def test_a_bracket_is_a_post_or_a_short_form_of_the_name_before_it() -> None:
    (found,) = parties("Fire and Rescue Service (FRS)")

    assert (found.name, found.post, found.as_written) == (
        "Fire and Rescue Service",
        "FRS",
        "Fire and Rescue Service (FRS)",
    )


def test_a_bracket_that_lists_names_gives_parties() -> None:
    assert names("All partners (Police/ Council)") == ["All partners", "Police", "Council"]


def test_each_bracket_stays_with_the_name_before_it() -> None:
    found = parties("Probation (Chair) Youth Board (Deputy)")

    assert [(p.name, p.post) for p in found] == [("Probation", "Chair"), ("Youth Board", "Deputy")]


@pytest.mark.parametrize(
    ("cell", "title", "lead"),
    [
        ("Night patrols. (Council)", "Night patrols.", "Council"),
        ("Support Panel (SP) (Council and Police)", "Support Panel (SP)", "Council and Police"),
        ("Mapping harm. (Analyst/(County Profile))", "Mapping harm.", "Analyst/(County Profile)"),
        ("Profile of places. Co-ordinators/Network)", "Profile of places.", "Co-ordinators/Network"),
        ("First aid(Council/ Aid Ltd.)", "First aid", "Council/ Aid Ltd."),
        ("No lead is printed", "No lead is printed", None),
    ],
)
def test_the_lead_is_the_last_bracket_even_without_its_opening_mark(cell: str, title: str, lead: str | None) -> None:
    assert split_lead(cell) == (title, lead)
