"""One printed name that holds several: taken apart when it is understood to the last word, else left whole."""

from __future__ import annotations

from typing import Any

import pytest

from graphmodel.agencies import resolve
from graphmodel.records import Party
from graphmodel.registers import load_registers
from tests.build import action, plan

LANCASTER = "Lancaster District CSP"
BLACKPOOL = "Blackpool CSP"
ELSEWHERE = "Bexley Community Safety Partnership"


def split(text: str, partnership: str, post: str | None = None) -> list[tuple[str | None, str]]:
    """Give (agency or name, role) of each party that a printed name becomes."""
    written = f"{text} ({post})" if post else text
    made = plan("p", action("Work", Party(written, "lead", text, post=post)), partnership=partnership)
    return [(p.agency or p.name, p.role) for p in resolve(made, load_registers()).actions[0].parties]


def leads(*names: str) -> list[tuple[str, str]]:
    return [(name, "lead") for name in names]


@pytest.mark.parametrize(
    ("text", "partnership", "expected"),
    [
        ("Probation All", LANCASTER, [("probation-service", "lead"), ("all-002", "vague")]),
        ("Police Community Safety Partnership", BLACKPOOL, leads("lancashire-constabulary", "blackpool-csp")),
        ("Police CSP Alcohol PCSO", LANCASTER, leads("lancashire-constabulary", "csp-alcohol-pcso")),
        ("Fire and Rescue Paul Hart", LANCASTER, [("lfrs", "lead"), ("Paul Hart", "person")]),
        ("LDAAT N Lancs Joint Commissioning Group TEG", LANCASTER,
         leads("ldaat", "nl-joint-commissioning-group", "teg")),
        (
            "City Council M Ashton Police A Frost Other agencies as required",
            LANCASTER,
            [
                ("lancaster-city-council", "lead"),
                ("M Ashton", "person"),
                ("lancashire-constabulary", "lead"),
                ("A Frost", "person"),
                ("other-agencies-002", "vague"),
            ],
        ),
        ("Police Students Union CBM Licensing PCT", LANCASTER,
         leads("lancashire-constabulary", "students-union", "cbm", "Licensing", "pct")),
    ],
)  # fmt: skip
def test_names_side_by_side(text: str, partnership: str, expected: list[Any]) -> None:
    assert split(text, partnership) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Local Authority - Community Safety Team", leads("blackpool-community-safety-team")),
        ("Local Authority-Community Safety Team", leads("blackpool-community-safety-team")),
        ("LA – Public protection", leads("blackpool-public-protection")),
        ("Local Authority – Education", leads("blackpool-education")),
        ("Community Safety Partnership - Aquazure Working Group", leads("aquazure")),
        (
            "Local Authority- Public Protection Unit – Community Safety Team",
            leads("blackpool-public-protection", "blackpool-community-safety-team"),
        ),
        (
            "Local Authority - Community Safety Team and Public Health",
            leads("blackpool-community-safety-team", "blackpool-public-health"),
        ),
        (
            "Blackpool Partnership Business Unit - Workforce development delivery group",
            [("blackpool-partnership-business-unit", "lead"), ("workforce-development-group", "support")],
        ),
        ("Probation - Jane Smith", [("probation-service", "lead"), ("Jane Smith", "person")]),
        ("Partners and Ward Councillors", [("all-partners-003", "vague"), ("blackpool-ward-councillors", "lead")]),
        ("Awaken Partners and Public Health", [("awaken-partners", "vague"), ("blackpool-public-health", "lead")]),
    ],
)
def test_a_dash_or_an_and(text: str, expected: list[Any]) -> None:
    assert split(text, BLACKPOOL) == expected


@pytest.mark.parametrize(
    ("text", "post", "expected"),
    [
        ("VRN", "SVD Education Coordinator", [("lvrn", "lead"), ("svd-coordinators", "support")]),
        ("The Lancashire Fire and Rescue Service", "LFRS", leads("lfrs")),
        ("All Partners", "Multi-agency response", [("all-partners-003", "vague")]),
        ("Police", "DI Jane Smith", [("lancashire-constabulary", "lead"), ("DI Jane Smith", "person")]),
        ("Police", "gold command", leads("lancashire-constabulary")),
        ("Probation - Jane Smith", "chair", [("probation-service", "lead"), ("Jane Smith", "person")]),
    ],
)
def test_what_a_bracket_says(text: str, post: str, expected: list[Any]) -> None:
    assert split(text, BLACKPOOL, post) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Bexley Borough Council",
        "Police and Crime Commissioner",
        "Anytown Fire & Rescue Service",
        "Health and Wellbeing Board",
        "Anytown Council - Housing Team",
        "Safer Streets Project",
        "Victim Support",
        "Police Cadets",
        "Turning Point",
        "Head of Community Safety",
        "Superintendent Community Safety",
    ],
)
def test_a_stranger_stays_whole(text: str) -> None:
    assert split(text, ELSEWHERE) == leads(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anytown Police and Anytown Council", leads("Anytown Police", "Anytown Council")),
        ("Probation Service and Police", leads("probation-service", "Police")),
        (
            "Northdale Fire and Rescue Service and Northdale Road Safety Partnership",
            leads("Northdale Fire and Rescue Service", "Northdale Road Safety Partnership"),
        ),
        ("Anytown Police and Anytown Ambulance", leads("Anytown Police", "Anytown Ambulance")),
        (
            "Anytown Police and Saltmere Council – Community Safety",
            leads("Anytown Police", "Saltmere Council – Community Safety"),
        ),
        ("Community Safety Unit and Trading Standards", leads("Community Safety Unit", "Trading Standards")),
        ("Police and partners", [("Police", "lead"), ("partners", "vague")]),
        ("All statutory and voluntary partners", [("All statutory and voluntary partners", "vague")]),
        ("Youth Council & all partner agencies", [("Youth Council", "lead"), ("all partner agencies", "vague")]),
    ],
)
def test_strangers_joined_by_and(text: str, expected: list[Any]) -> None:
    assert split(text, ELSEWHERE) == expected


def test_a_short_form_in_brackets_is_no_post() -> None:
    made = plan("p", action("Work", Party("Anytown Trust Ltd (ATL)", "lead", "Anytown Trust Ltd", post="ATL")))
    [found] = resolve(made, load_registers()).actions[0].parties

    assert (found.name, found.post) == ("Anytown Trust Ltd", None)


@pytest.mark.parametrize(
    "text",
    [
        "All agencies",
        "All Partners",
        "Forum members",
        "Steering Group members",
        "Relevant Health Partners",
        "wider partners",
        "Other agencies as identified",
        "a wide range of agencies",
        "Community",
        "NHS",
        "Various",
        "Partner agencies",
        "Schools",
        "Housing Providers",
        "Registered Social Landlords",
    ],
)
def test_a_vague_plural_is_no_body(text: str) -> None:
    [(_, role)] = split(text, ELSEWHERE)

    assert role == "vague"


@pytest.mark.parametrize(
    "text", ["Supt Jane Smith", "M Ashton", "Cllr J. Brown", "Paul Hart", "DI Phil O'Neil", "J. P. Hall"]
)
def test_a_person_is_told_by_shape(text: str) -> None:
    assert split(text, ELSEWHERE) == [(text, "person")]


@pytest.mark.parametrize("text", ["LVRN Needs Assessment", "Anytown Needs Assessment", "Community Payback"])
def test_a_document_or_programme_is_a_source(text: str) -> None:
    [(_, role)] = split(text, ELSEWHERE)

    assert role == "source"


@pytest.mark.parametrize("text", ["Advocacy and Strategy", "Planning & Strategy", "Insight and Policy"])
def test_a_team_called_after_strategy_is_no_document(text: str) -> None:
    assert "source" not in [role for _, role in split(text, ELSEWHERE)]


def test_health_and_social_care_is_one_name() -> None:
    assert split("Dene Health and Social Care Trust", ELSEWHERE) == leads("Dene Health and Social Care Trust")
    assert split("Health and Social Care Trust", ELSEWHERE) == leads("Health and Social Care Trust")
