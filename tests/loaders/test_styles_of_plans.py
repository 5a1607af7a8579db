"""Plans in other styles: cards, running text, quarters as columns, owners, colours, two header rows, other tables."""

from __future__ import annotations

import pytest

from tests.loaders.read import codes, read, rows


def test_cards_of_labels_and_values_are_actions() -> None:
    plan = read(
        rows(
            "Priority 1: Safer streets",
            "",
            "Action | Light the underpass",
            "Lead | Borough Council",
            "Timescale | March 2026",
            "Outcome | People feel safe",
            "",
            "Priority 2: Safer homes",
            "",
            "Action | Fit locks",
            "Lead | Housing Trust",
            "Timescale | June 2026",
            "Outcome | Fewer burglaries",
        )
    )

    assert [(a.title, a.parties[0].name, str(a.timescale.end), a.priority) for a in plan.actions] == [
        ("Light the underpass", "Borough Council", "2026-03-31", "Safer streets"),
        ("Fit locks", "Housing Trust", "2026-06-30", "Safer homes"),
    ]
    assert (plan.ledger.rows_read, plan.ledger.rows_as_actions) == (2, 2)


def test_dated_milestones_are_the_time_of_a_card_that_has_no_other() -> None:
    card = ("Action | Light the underpass", "Responsibility | Council", "Milestones | Lamps ordered: May 2026")
    [dated] = read(rows("Priority 1: Streets", "", *card)).actions
    [timed] = read(rows("Priority 1: Streets", "", *card, "Timescale | July 2026")).actions

    assert (str(dated.timescale.end), dated.measures) == ("2026-05-31", ())
    assert (str(timed.timescale.end), timed.measures) == ("2026-07-31", ("Lamps ordered: May 2026",))


def test_several_cards_can_stand_in_one_table() -> None:
    plan = read(rows("Action | One", "Lead | Police", "Action | Two", "Lead | Council"))

    assert [a.title for a in plan.actions] == ["One", "Two"]


def test_numbered_paragraphs_with_labels_are_actions() -> None:
    plan = read(
        "\n\n".join(
            [
                "Our work",
                "Action 1: Set up a street mentoring scheme for young adults.",
                "Lead: Youth Trust; By: December 2025",
                "Action 2: Review the licensing policy of the borough.",
                "Lead: Borough Council",
                "By: end of March 2026",
                "Outcomes:",
                "- Fewer assaults",
                "- Safer bars",
            ]
        )
    )

    assert [(a.code, a.title) for a in plan.actions] == [
        ("1", "Set up a street mentoring scheme for young adults"),
        ("2", "Review the licensing policy of the borough"),
    ]
    assert [str(a.timescale.end) for a in plan.actions] == ["2025-12-31", "2026-03-31"]
    assert plan.actions[1].outcomes == ("Fewer assaults", "Safer bars")
    assert plan.ledger.rows_read == 2


def test_points_that_name_their_lead_are_actions() -> None:
    plan = read(
        "Our work\n\n- Train door staff (Lead: Police; By: May 2026)\n"
        "- Open a refuge (Lead: Women's Trust; By: July 2026)\n"
    )

    assert [(a.title, a.parties[0].name, str(a.timescale.end)) for a in plan.actions] == [
        ("Train door staff", "Police", "2026-05-31"),
        ("Open a refuge", "Women's Trust", "2026-07-31"),
    ]


def test_ticked_quarters_are_the_time() -> None:
    plan = read(
        rows(
            "Action | Lead | Q1 2025/26 | Q2 2025/26 | Q3 2025/26 | Q4 2025/26",
            "Walk the estate | Police |  | x | x | ",
        )
    )

    when = plan.actions[0].timescale
    assert (str(when.start), str(when.end)) == ("2025-07-01", "2025-12-31")


def test_quarters_without_a_year_settle_nothing() -> None:
    plan = read(rows("Action | Lead | Q1 | Q2 | Q3 | Q4", "Walk the estate | Police | ✓ |  |  | "))

    assert (plan.actions[0].timescale.text, plan.actions[0].timescale.start) == ("Q1", None)


@pytest.mark.parametrize(
    ("cell", "rag"), [("Green", "green"), ("A", "amber"), ("RED – late", "red"), ("Completed", "blue"), ("", None)]
)
def test_a_colour_is_kept_as_status(cell: str, rag: str | None) -> None:
    plan = read(rows("Action | Lead | Progress | RAG", f"Walk | Police | Two walks held | {cell}"))

    status = plan.actions[0].status
    assert status is not None
    assert (status.text, status.rag) == ("Two walks held", rag)


def test_lead_and_support_stand_in_columns_of_their_own() -> None:
    plan = read(
        rows("Action | Lead agency | Supporting partners | By when", "Walk | Police | Council, Fire Service | 2026")
    )

    assert [(p.name, p.role) for p in plan.actions[0].parties] == [
        ("Police", "lead"),
        ("Council", "support"),
        ("Fire Service", "support"),
    ]


def test_a_second_header_row_names_the_parts_of_the_first() -> None:
    plan = read(
        rows(
            "Action | Responsibility |  | Timescale | ",
            " | Lead | Support | Start | End",
            "Walk | Police | Council | May 2025 | July 2025",
        )
    )

    action = plan.actions[0]
    assert [(p.name, p.role) for p in action.parties] == [("Police", "lead"), ("Council", "support")]
    assert (str(action.timescale.start), str(action.timescale.end)) == ("2025-05-01", "2025-07-31")


def test_an_objective_printed_once_governs_the_rows_below_it() -> None:
    plan = read(
        rows("Objective | Action | Lead | When", "Calm streets | Walk | Police | 2026", " | Light | Council | 2026")
    )

    assert [(a.title, a.summary) for a in plan.actions] == [("Walk", "Calm streets"), ("Light", "Calm streets")]


@pytest.mark.parametrize(
    ("header", "row", "kind"),
    [
        ("Name | Job title | Email", "Jo Marsh | Inspector | jo@x.example", "an attendance list"),
        ("Risk description | Likelihood | Impact | Mitigation", "Money ends | High | High | Bid", "a risk register"),
        ("Headline metric | Baseline | Latest | Ambition", "Calls a month | 40 | 38 | Fewer", "a table of measures"),
        ("Version | Date | Change | Author", "2 | May | New text | JM", "a record of versions"),
        ("Abbreviation | Meaning", "ASB | Anti-social behaviour", "a glossary"),
        ("Project | Amount | Allocation", "CCTV | £500 | Council", "a table of budgets"),
    ],
)
def test_tables_that_are_no_action_tables_are_said_by_name(header: str, row: str, kind: str) -> None:
    plan = read(rows(header, row, "", "Our work", "", "Action | Lead | When", "Walk | Police | 2026"))

    assert [a.title for a in plan.actions] == ["Walk"]
    assert kind in {r.reason for r in plan.ledger.rows_not_actions}


def test_welsh_headings_are_known() -> None:
    plan = read(rows("Gweithred / Action | Arweinydd / Lead | Amserlen / Timescale", "Walk | Police | May 2026"))

    assert (plan.actions[0].title, plan.actions[0].parties[0].name) == ("Walk", "Police")


def test_the_form_with_people_in_it_keeps_bodies_apart_from_posts() -> None:
    plan = read(
        rows("What | Who will lead? (name, post & agency) | When", "Walk | Jo Marsh, Inspector, Anyshire Police | 2026")
    )

    assert "Anyshire Police" in {p.name for p in plan.actions[0].parties}
    assert "code-missing" not in codes(plan)
