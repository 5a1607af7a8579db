"""Documents that work rests on, ages of people, panels: what is one, and what only looks like one."""

from __future__ import annotations

import pytest

from graphmodel.conclusions import Prose
from graphmodel.mentions import recognise
from graphmodel.records import Action, Commitment
from graphmodel.registers import load_registers
from loaders.fragments import footnote_marks
from tests.build import action, party, place, plan


def read(title: str, *outcomes: str, **more: object) -> Action:
    made = plan("riverside", action(title, outcomes=outcomes, **more), title="Riverside Safety Plan 2030")
    return recognise(made, load_registers()).actions[0]


def asked(text: str) -> Commitment:
    made = Commitment("c", "recommendation", "1", text, None, None, place(3))
    return recognise(plan("county", commitments=(made,), kind="strategy"), load_registers()).commitments[0]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (
            "Patrols are chosen by the Harbour Needs Profile and Quay Assessment",
            ["Harbour Needs Profile", "Quay Assessment"],
        ),
        ("More lamps on the quay (Night Strategy 2027-2029 (aim 3)", ["Night Strategy 2027-2029"]),
        ("Act on the recommendations of the Long Pier report", ["Long Pier report"]),
        ("Implement the county strategy on boats", ["county strategy"]),
        ("Deliver the Safe Water Plan with the clubs", ["Safe Water Plan"]),
        ("Follow the findings of the Gull Review", ["Gull Review"]),
        ("Give out 'Safe Swim' guidance to shops", ["Safe Swim guidance"]),
        ("Develop a Youth Boating Strategy", []),
        ("The Boating Strategy will be refreshed", []),
        ("Write and publish a boating strategy", []),
        ("Review the sharing protocol between the partners", []),
        ("Residents report fewer thefts. Shopkeepers report more", []),
        ("Carry out a risk assessment of every quay", []),
        ("Actions are added to the Riverside Safety Plan", []),
        ("Use the Harbour Safety Plan", []),
    ],
)
def test_a_document_has_a_name_or_is_put_to_use_and_is_not_to_be_written(words: str, names: list[str]) -> None:
    assert [each.name for each in read(words).documents] == names


def test_a_document_in_the_lead_cell_is_one_with_the_same_in_the_text() -> None:
    lead = party("Quay Needs Assessment", role="source", kind="document")
    plan_ = plan("riverside", action("Patrol", lead, summary="Refer to the Quay Needs Assessment"))
    found = recognise(plan_, load_registers()).actions[0].documents

    assert [(each.name, each.in_lead) for each in found] == [("Quay Needs Assessment", True)]


@pytest.mark.parametrize(
    ("words", "spans"),
    [
        ("Clubs where pupils aged 10 to 17 years meet", [(10, 17)]),
        ("Clubs for 11-16 year olds", [(11, 16)]),
        ("Courses for ages 5-11", [(5, 11)]),
        ("Schools and the 0-5 cohort", [(0, 5)]),
        ("Rooms for 16-24s", [(16, 24)]),
        ("Children (8-12) learn to swim", [(8, 12)]),
        ("Adults between the ages of 18 and 25", [(18, 25)]),
        ("Leavers under 25 years old", [(None, 24)]),
        ("Visits for under-5s", [(None, 4)]),
        ("Reviews of deaths (under 18)", [(None, 17)]),
        ("Ask before their 18th birthday", [(None, 17)]),
        ("Support up to the age of 25", [(None, 25)]),
        ("Support post 18", [(18, None)]),
        ("Rides for over 65s", [(65, None)]),
        ("People aged 16 and over", [(16, None)]),
        ("Pupils aged 14 make a film", [(14, 14)]),
        ("Under 16s, and adults aged 16 to 25", [(None, 15), (16, 25)]),
        ("16 days of action in under 10 weeks", []),
        ("Look at the last 5 years and 9 crime categories", []),
        ("Refresh the policy every 6 months, 2021-25", []),
        ("Under 20 incidents a month, under 18%", []),
        ("Visit 10-15 premises between 18-24 June", []),
        ("Hold over 12 sessions for 30 people", []),
    ],
)
def test_an_age_is_one_of_people(words: str, spans: list[tuple[int | None, int | None]]) -> None:
    assert [(each.youngest, each.oldest) for each in read(words).ages] == spans


@pytest.mark.parametrize(
    ("words", "panels"),
    [
        (
            "Establish a multi-agency early help panel for children",
            [("multi-agency early help panel", "to be set up", "young-people")],
        ),
        ("Add offenders to the fortnightly risk meeting", [("fortnightly risk meeting", "meets", "offenders")]),
        ("Strengthen the Daily Missing Meetings", [("Daily Missing Meetings", "meets", None)]),
        ("Increase referrals to MARAC", [("MARAC", "meets", None)]),
        ("Develop a problem solving approach (MATAC)", [("MATAC", "to be set up", None)]),
        ("Manage violent offenders who are non-MARAC", []),
        ("Hold public meetings, a board and a working group", []),
        ("Ask the residents' panel", []),
        ("Put up solar panels", []),
    ],
)
def test_a_panel_discusses_people_or_cases(words: str, panels: list[tuple[str, str, str | None]]) -> None:
    found = read(words).panels

    assert [(each.wording, each.state, next(iter(each.for_whom), None)) for each in found] == panels


def test_the_bare_word_is_the_panel_that_was_named_before() -> None:
    found = read("Multi-Agency Support Panel (MASP)", "Panels which discuss pupils are aligned").panels

    assert [(each.panel, each.registered) for each in found] == [("masp", True)]


def test_a_strategy_asks_for_its_panels() -> None:
    found = asked("Roll out the MASP model for young people aged 10-17")

    assert [(each.panel, each.state, each.for_whom) for each in found.panels] == [
        ("masp", "asked for", ("young-people",))
    ]
    assert [(each.youngest, each.oldest) for each in found.ages] == [(10, 17)]


def test_a_document_may_stand_in_a_footnote_to_the_row() -> None:
    noted = action("Mend the nets", notes=("²",))
    prose = (Prose("² Another page.", place(0)), Prose("² As the findings of the Long Pier report ask.", place(7)))
    found = recognise(plan("riverside", noted, prose=prose), load_registers()).actions[0].documents

    assert [(each.name, each.where) for each in found] == [("Long Pier report", "text")]
    assert footnote_marks("Mend the nets.² And ³ more") == ("²", "³")
