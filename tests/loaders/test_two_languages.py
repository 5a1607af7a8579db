"""What a heading in two languages says: its kind and number once, its name."""

from __future__ import annotations

import pytest

from graphmodel.records import Place
from loaders.titles import bare_name, looks_like_heading, titles_of
from tests.loaders.read import read


@pytest.mark.parametrize(
    ("heading", "kind", "number", "name"),
    [
        ("Blaenoriaeth 1 / Priority 1: Calm quays", "priority", "1", "Calm quays"),
        ("Priority 1 / Blaenoriaeth 1: Calm quays", "priority", "1", "Calm quays"),
        ("Blaenoriaeth 3: Cartrefi / Priority 3: Homes", "priority", "3", "Homes"),
        ("Amcan 2 / Objective 2", "objective", "2", ""),
        ("Blaenoriaeth 4: Cartrefi", "priority", "4", "Cartrefi"),
        ("Priority 2: Work / life", "priority", "2", "Work / life"),
    ],
)
def test_a_heading_in_two_languages_has_one_kind_and_number(heading: str, kind: str, number: str, name: str) -> None:
    (title,) = titles_of(heading, Place(""))

    assert (title.kind, title.number, title.name, title.text) == (kind, number, name, heading)
    assert looks_like_heading(heading)
    assert not name or bare_name(heading) == name


def test_priorities_that_headings_name_in_two_languages_are_the_plans() -> None:
    table = "<table><tr><th>Camau / Actions<th>Arweinydd / Lead</tr><tr><td>Walk the {}<td>Police</tr></table>"
    parts = "".join(
        f"<h2>Blaenoriaeth {number} / Priority {number}: {name}</h2>{table.format(name)}"
        for number, name in enumerate(("Calm quays", "Safe homes"), 1)
    )
    plan = read(f"<h1>Harbour Plan 2026</h1>{parts}", "plan.html")

    assert [action.priority for action in plan.actions] == ["Calm quays", "Safe homes"]
    assert [priority.name for priority in plan.priorities] == ["Calm quays", "Safe homes"]
