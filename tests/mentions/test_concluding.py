"""What follows from a plan's words: each recogniser on sentences written for it, with what it must leave alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from graphmodel.conclusions import Prose
from graphmodel.mentions import recognise
from graphmodel.records import Heading, Ledger, LedgerRow, Place, Plan, Term
from graphmodel.registers import load_registers
from tests.build import action, party, place, plan


def concluded(made: Plan) -> Plan:
    return recognise(made, load_registers())


def said(*texts: str, **more: object) -> Plan:
    """Give a plan of Preston that says these lines outside its tables, from line 1."""
    prose = tuple(Prose(text, place(line)) for line, text in enumerate(texts, start=1))
    return plan("said", partnership_id="csp-preston", end=date(2024, 1, 1), prose=prose, **more)


def reports(made: Plan) -> list[tuple[str, str | None, str]]:
    found = concluded(made).conclusions.reports
    return [
        (one.how, one.body.agency or one.body.name if one.body else None, one.to.agency or one.to.name) for one in found
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Progress is reported quarterly to the CSEG by the PMG.", ("reports", "pmg", "cseg")),
        ("The PMG will report to the CSEG twice a year.", ("reports", "pmg", "cseg")),
        ("Delays are escalated to the Youth Safety Board.", ("escalates", None, "Youth Safety Board")),
        ("This plan is reviewed each year by the partnership's CSEG.", ("reviews", None, "cseg")),
        ("The CSEG will oversee the delivery of this plan.", ("reviews", None, "cseg")),
        ("The Town Safety Board monitors progress each quarter.", ("reviews", None, "Town Safety Board")),
        ("Monitoring takes place in the CSEG meetings.", ("reviews", None, "cseg")),
        ("The PMG is chaired by Preston City Council.", ("chairs", "preston-city-council", "pmg")),
        ("Preston City Council chairs the PMG.", ("chairs", "preston-city-council", "pmg")),
    ],
)
def test_who_answers_to_whom(text: str, expected: tuple[str, str | None, str]) -> None:
    assert reports(said(text)) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Victims report hate crime to the police with more confidence.",
        "Encourage reporting of abuse to Lancashire Constabulary.",
        "Concerns about a child are escalated to the MASH within a day.",
        "Review how the PMG works.",
        "The CSEG will review street lighting.",
        "Lancashire Constabulary monitors the delivery of patrols.",
        "News is told on the CSEG website, and updates to CSEG website are weekly.",
        "The national evaluation is funded by the Home Office.",
    ],
)
def test_what_is_no_line_of_reporting(text: str) -> None:
    assert reports(said(text)) == []


def test_two_lines_in_one_sentence_and_two_chairs() -> None:
    assert reports(said("Progress goes in a report to the CSEG and delays are escalated to the PMG.")) == [
        ("reports", None, "cseg"),
        ("escalates", None, "pmg"),
    ]
    assert reports(said("The PMG is chaired by Preston City Council and Lancashire Constabulary.")) == [
        ("chairs", "preston-city-council", "pmg"),
        ("chairs", "lancashire-constabulary", "pmg"),
    ]


def test_the_chair_behind_a_name_in_a_lead_cell() -> None:
    lead = action("Meet", party("PMG", "pmg"), lead_cell="Preston City Council - Jo Marsh (PMG Chair) PMG")

    assert reports(plan("said", lead, partnership_id="csp-preston")) == [("chairs", "preston-city-council", "pmg")]


@pytest.mark.parametrize(
    ("text", "admits"),
    [
        ("There is a gap in support for boys under twelve.", True),
        ("The district has a shortage of refuge beds.", True),
        ("Communities that are not currently reached are many.", True),
        ("A gap analysis was made of the services.", False),
        ("Map services and identify gaps in them.", False),
        ("New money will fill gaps.", False),
        ("Where gaps are found they are closed.", False),
    ],
)
def test_gaps(text: str, admits: bool) -> None:
    assert bool(concluded(said(text)).conclusions.gaps) is admits


def test_an_outcome_admits_no_gap() -> None:
    made = plan("said", action("List the clubs", summary="There is a lack of clubs.", outcomes=("A gap in the west.",)))
    found = concluded(made).conclusions.gaps

    assert [(gap.action, gap.words) for gap in found] == [("said/list-the-clubs", "There is a lack of clubs")]


@pytest.mark.parametrize(
    ("text", "conditional"),
    [
        ("Keep the marshals (subject to funding)", True),
        ("Run the scheme whilst financially viable", True),
        ("Go on as long as funding lasts", True),
        ("Secure funding for marshals", False),
        ("Identify funding prospects", False),
        ("Seek further funding to sustain the scheme", False),
    ],
)
def test_money_as_a_condition(text: str, conditional: bool) -> None:
    found = concluded(plan("said", action("Work", outcomes=("Good", text)))).conclusions.money

    assert [one.words for one in found] == ([text] if conditional else [])


@pytest.mark.parametrize(
    ("text", "payer"),
    [
        ("ICB funding for the course", "icb"),
        ("A course funded by the ICB", "icb"),
        ("Seek more ICB funding for the course", None),
        ("The ICB decides on funding", None),
    ],
)
def test_who_pays(text: str, payer: str | None) -> None:
    found = concluded(plan("said", action("Work", resources=text), partnership_id="csp-preston")).conclusions.money

    assert [one.agency for one in found] == ([payer] if payer else [])


def test_outcomes_left_open() -> None:
    made = plan(
        "said",
        action("One", outcomes=("Less", "Further outcomes to be agreed.")),
        action("Two", measures=("TBC",)),
        action("Three", summary="Terms to be agreed with the board", outcomes=("Less",)),
    )

    assert [one.action for one in concluded(made).conclusions.open] == ["said/one", "said/two"]


def test_names_that_their_plan_never_explains() -> None:
    made = said(
        "The Quiet Streets Team (QST) is new.",
        "The Late Night Panel meets on Fridays.",
        glossary=(Term("LABC", "Long Avenue Business Club", place(3)),),
    )
    lead = action(
        "Walk", party("QST"), party("LNP"), party("ABC"), party("Odd Team"), party("Odd Club"), party("L.A.B.C.")
    )
    found = concluded(replace(made, actions=plan("said", lead).actions)).conclusions.unexplained

    assert {(one.as_written, one.why) for one in found} == {("ABC", "abbreviation"), ("Odd Team", "unclear")}


def test_what_a_glossary_says_of_a_longer_name_explains_no_shorter_one() -> None:
    made = said(glossary=(Term("XCSC", "Xshire Children's Social Care", place(3)),))
    found = concluded(replace(made, actions=plan("said", action("Walk", party("CSC"))).actions)).conclusions.unexplained

    assert [one.as_written for one in found] == ["CSC"]


def test_harms_are_listed_side_by_side() -> None:
    found = concluded(said("Homicide, knife crime", "Robbery; rape", "", "Rape is a crime.")).conclusions.harms

    assert {(one.harm, one.place.line) for one in found} == {
        *(("homicide", 1), ("knife-crime", 1)),
        *(("robbery", 2), ("rape", 2)),
    }
    assert concluded(said("Knife crime and robbery")).conclusions.harms == ()


def test_the_lines_that_name_an_authority() -> None:
    made = said("Preston City Council pays.", "Nobody pays.", "PCC and LFRS pay.")
    found = {one.agency: one.lines for one in concluded(made).conclusions.namings}

    assert found == {"preston-city-council": (1, 3), "lfrs": (3,)}


def row(line: int, text: str, reason: str = "section heading") -> LedgerRow:
    return LedgerRow(Place("plan.txt", line=line, table=1, row=line), reason, text)


def test_priorities_that_the_row_above_lists() -> None:
    at = [Place("plan.txt", line=line, table=1, row=line) for line in range(9)]
    made = plan("said", action("One"), action("Two"), action("Three", priority="Domestic Abuse"), action("Four"))
    made = replace(
        made,
        actions=tuple(replace(one, place=at[line]) for one, line in zip(made.actions, (2, 4, 6, 8), strict=True)),
        priorities=tuple(
            Heading(id_, name, None, place())
            for id_, name in (("v", "Violent crime"), ("d", "Domestic Abuse"), ("s", "Sexual Offences"))
        ),
        ledger=Ledger(
            rows_not_actions=(
                row(1, "City | Priorities: Early Intervention, Violent Crime, Sexual Assault."),
                row(3, "All | Priorities: Early Intervention for all priorities"),
                row(5, "Home | Priorities: Domestic Abuse, Violent Crime"),
                row(7, "Rest | Priorities:"),
            )
        ),
    )
    found = [(tie.action, tie.to) for tie in concluded(made).conclusions.serves if tie.basis == "stated"]

    assert found == [
        *(("said/one", "v"), ("said/one", "s")),
        *(("said/two", "v"), ("said/two", "d"), ("said/two", "s")),
        ("said/three", "v"),
    ]


def test_priorities_that_the_kind_of_work_speaks_for() -> None:
    made = plan("said", action("Patrol the park"), action("Train staff"), action("Sing"))
    made = replace(
        made,
        priorities=(
            Heading("e", "Enforcement", None, place()),
            Heading("c", "Cultural transformation", None, place()),
            Heading("k", "Knives", None, place()),
        ),
    )
    found = [(tie.action, tie.to, tie.basis) for tie in concluded(made).conclusions.serves]

    assert found == [("said/patrol-the-park", "e", "inferred"), ("said/train-staff", "c", "inferred")]


def test_principles_by_name_and_by_what_speaks_for_them() -> None:
    made = plan("said", action("Trauma-informed mentors"), action("A new system for court"))
    found = [(tie.action, tie.to, tie.words, tie.basis) for tie in concluded(made).conclusions.follows]

    assert found == [
        ("said/trauma-informed-mentors", "trauma-informed", "Trauma-informed", "stated"),
        ("said/trauma-informed-mentors", "relationship-based", "mentors", "inferred"),
    ]
