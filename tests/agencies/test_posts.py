"""A post or person named with a body: the body is the party, whatever order and brackets the cell has."""

from __future__ import annotations

import pytest

from graphmodel.agencies import resolve
from graphmodel.registers import load_registers
from loaders.phrases.leads import parties
from tests.build import action, plan


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("Mo Idris, Senior Analyst (Harbour Police)", [("person", "Mo Idris"), ("lead", "Harbour Police")]),
        ("PC Lowri Banks (Harbour Police)", [("person", "PC Lowri Banks"), ("lead", "Harbour Police")]),
        ("Tenancy Manager (Quayside Living)", [("lead", "Quayside Living")]),
        ("Harbour Council / Crime Reduction Officer", [("lead", "Harbour Council")]),
        ("Community Safety Manager, Harbour Council", [("lead", "Harbour Council")]),
        ("Community Safety Manager (interim)", [("lead", "Community Safety Manager")]),
        ("Jo Marsh (Chair of the Hub)", [("person", "Jo Marsh")]),
    ],
)
def test_the_body_is_the_party(cell: str, found: list[tuple[str, str]]) -> None:
    made = plan("p", action("Work", *parties(cell), lead_cell=cell), partnership="Harbour CSP")
    resolved = resolve(made, load_registers()).actions[0].parties
    assert [(party.role, party.name) for party in resolved] == found


def test_two_bodies_joined_by_and_are_two_where_each_stands_alone_elsewhere() -> None:
    cells = ("Harbour Police", "Hope Quay", "Harbour Police and Hope Quay", "Fish and Chips Hub")
    actions = [action("Work", *parties(cell), lead_cell=cell, order=n) for n, cell in enumerate(cells, 1)]
    resolved = resolve(plan("p", *actions, partnership="Harbour CSP"), load_registers()).actions
    assert [party.name for party in resolved[2].parties] == ["Harbour Police", "Hope Quay"]
    assert [party.name for party in resolved[3].parties] == ["Fish and Chips Hub"]


@pytest.mark.parametrize("name", ["Heather Homes", "Victoria Academy"])
def test_a_body_that_begins_with_a_given_name_is_no_person(name: str) -> None:
    made = plan("p", action("Work", *parties(name), lead_cell=name), partnership="Harbour CSP")
    assert [party.role for party in resolve(made, load_registers()).actions[0].parties] == ["lead"]


def test_a_rare_name_is_a_person_where_the_plan_writes_persons_before_their_bodies() -> None:
    def roles(*cells: str) -> list[tuple[str, str]]:
        actions = [action("Work", *parties(cell), lead_cell=cell, order=n) for n, cell in enumerate(cells, 1)]
        made = resolve(plan("p", *actions, partnership="Harbour CSP"), load_registers()).actions[0]
        return [(party.role, party.name) for party in made.parties]

    rare = "Harbinder Gillow (Harbour Council)"
    assert roles(rare, "Jo Marsh (Harbour Trust)", "Ann Hill (Harbour Police)") == [
        ("person", "Harbinder Gillow"),
        ("lead", "Harbour Council"),
    ]
    assert roles(rare)[0][0] == "lead"  # alone it may as well be a body's name
