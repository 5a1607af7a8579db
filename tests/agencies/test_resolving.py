"""What a name means: the same letters are another body in another plan, and nothing is guessed."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from graphmodel.agencies import resolve
from graphmodel.records import Action, Party, Term
from graphmodel.registers import load_registers
from tests.build import action, party, place, plan, until


def resolved(*parties: Party, plan_id: str = "plan", own: Path | None = None, **head: Any) -> Action:
    """Give the one action of a plan with these parties, resolved."""
    cell = head.pop("lead_cell", None)
    made = plan(plan_id, action("Work", *parties, lead_cell=cell), **head)
    return resolve(made, load_registers([own] if own else [])).actions[0]


def meant(text: str, **head: Any) -> str | None:
    found = resolved(party(text), **head).parties
    assert len(found) == 1
    return found[0].agency


PRESTON: dict[str, Any] = {"title": "Preston Community Safety Partnership Plan"}
BLACKPOOL: dict[str, Any] = {"title": "Blackpool Serious Violence Action Plan"}
WYRE: dict[str, Any] = {"partnership": "Wyre Community Safety Partnership"}
LANCASTER: dict[str, Any] = {"partnership": "Lancaster District CSP"}


@pytest.mark.parametrize(
    ("text", "head", "agency"),
    [
        ("PCC", PRESTON, "preston-city-council"),
        ("PCC", WYRE, None),
        ("LCC", PRESTON, "lancashire-county-council"),
        ("LCC", LANCASTER | {"plan_id": "lancaster-2011-12"}, "lancashire-county-council"),
        ("LCC", LANCASTER | {"plan_id": "lancaster-2030"}, None),
        ("Genga", PRESTON, "genga-preston"),
        ("GENGA", BLACKPOOL, "genga-blackpool"),
        ("Genga", WYRE, None),
        ("Public Health", PRESTON, "public-health-001"),
        ("Public Health", BLACKPOOL, "blackpool-public-health"),
        ("Youth Justice Service", BLACKPOOL, "blackpool-youth-justice"),
        ("Police", WYRE, "lancashire-constabulary"),
        ("the Police", PRESTON, "lancashire-constabulary"),
        ("CSP", PRESTON, "preston-csp"),
        ("Partnership", BLACKPOOL, "blackpool-csp"),
        ("Local Authority", BLACKPOOL, "blackpool-council"),
        ("Local Authority", PRESTON, None),
        ("Borough Council", WYRE, "wyre-council"),
        ("City council", LANCASTER, "lancaster-city-council"),
        ("City Council", BLACKPOOL, None),
        ("Wot Wud U Do ?", PRESTON, "wot-wud-u-do"),
        ("Lancaster District Women's Aid", LANCASTER, "ldwa"),
    ],
)
def test_letters_mean_what_they_mean_here(text: str, head: dict[str, Any], agency: str | None) -> None:
    assert meant(text, **head) == agency


@pytest.mark.parametrize(("day", "agency"), [("2018-09-30", "yot-lancashire"), ("2024-09-30", "cyjs")])
def test_a_name_passes_on_with_the_years(day: str, agency: str) -> None:
    made = plan("p", action("Work", party("YOT"), timescale=until(day)), partnership="Wyre CSP")
    found = resolve(made, load_registers()).actions[0].parties[0]

    assert (found.agency, found.how) == (agency, "relative")


def test_outside_every_known_partnership_short_names_stay_unresolved() -> None:
    found = resolved(party("Police"), party("ICB"), partnership="Bexley Community Safety Partnership")

    assert [(p.agency, p.name, p.role) for p in found.parties] == [(None, "Police", "lead"), (None, "ICB", "lead")]
    assert [f.code for f in found.findings] == ["unregistered-agency"] * 2


def test_an_ambiguous_name_is_a_finding_that_says_between_whom() -> None:
    found = resolved(party("Local Authority"), **PRESTON)

    assert found.parties[0].agency is None
    assert [f.code for f in found.findings] == ["ambiguous-agency"]
    assert "Preston City Council or Lancashire County Council" in found.findings[0].message


def test_an_unknown_body_is_kept_with_the_nearest_names() -> None:
    found = resolved(party("Lancashire Constabulry"), **PRESTON)

    assert [(p.agency, p.name, p.role) for p in found.parties] == [(None, "Lancashire Constabulry", "lead")]
    assert "nearest: Lancashire Constabulary" in found.findings[0].message
    assert found.findings[0].place == found.place


def test_a_name_of_another_partnership_says_so() -> None:
    found = resolved(party("Genga"), **WYRE)

    assert "elsewhere it means GENGA (Blackpool working group), Preston Genga Group" in found.findings[0].message


def test_the_glossary_of_the_plan_explains_a_short_form() -> None:
    glossary = (Term("PCC", "Police and Crime Commissioner", place()), Term("ABC/ABD", "A Better Centre", place()))
    found = resolved(party("PCC"), party("ABD"), glossary=glossary, **WYRE)

    assert [(p.agency, p.name, p.how) for p in found.parties] == [
        (
            "police-and-crime-commissioner",
            "Police and Crime Commissioner for Lancashire (and the Office, OPCC)",
            "glossary",
        ),
        (None, "A Better Centre", "glossary"),
    ]


def test_a_body_named_twice_is_one_party_and_leads_where_it_may() -> None:
    found = resolved(party("Lancashire Police", role="support"), party("Police"), party("Constabulary"), **WYRE)

    assert [(p.agency, p.role) for p in found.parties] == [("lancashire-constabulary", "lead")]


def test_a_register_of_ones_own_settles_a_name(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text(
        "agencies:\n- {id: harbour, name: Harbour Trust, kind: voluntary,\n"
        "   aliases: [{text: HT, partnership: csp-wyre}]}\n",
        encoding="utf-8",
    )

    assert resolved(party("HT"), own=own, **WYRE).parties[0].agency == "harbour"
    assert resolved(party("HT"), own=own, **PRESTON).parties[0].agency is None


def test_a_post_before_a_comma_belongs_to_the_body_behind_it() -> None:
    cell = "Community Safety Manager, Anytown Council"
    found = resolved(party("Community Safety Manager"), party("Anytown Council"), lead_cell=cell)

    assert [(p.name, p.role, p.post) for p in found.parties] == [
        ("Anytown Council", "lead", "Community Safety Manager")
    ]


def test_days_that_a_plan_does_not_print_come_from_its_actions() -> None:
    made = plan("p", action("Work", party("CCG"), timescale=until("2019-03-31")), partnership="Preston CSP")

    assert resolve(made, load_registers()).actions[0].parties[0].agency == "gpccg"


def test_resolving_again_changes_nothing_in_the_bodies() -> None:
    registers = load_registers()
    made = plan("p", action("Work", party("Police"), party("PCC")), start=date(2024, 1, 1), **PRESTON)
    once = resolve(made, registers)

    assert [p.agency for p in resolve(once, registers).actions[0].parties] == [
        p.agency for p in once.actions[0].parties
    ]
