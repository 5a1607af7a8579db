"""Irregular tables as plans print them, each a small document of its own."""

from __future__ import annotations

import pytest

from graphmodel.errors import FileRefused
from graphmodel.records import Plan
from tests.loaders.read import by_line, codes, read, rows

HEADER = "ID | Objective | Lead Organisation | Intended Outcome"


def sums(plan: Plan) -> bool:
    ledger = plan.ledger
    return ledger.rows_read == ledger.rows_as_actions + ledger.rows_joined + len(ledger.rows_not_actions)


def test_a_row_split_by_a_page_break_is_one_action() -> None:
    plan = read(
        rows(
            HEADER,
            "1.1 | Offer mentors to pupils who are at risk of a | Council | • More pupils stay",
            "",
            " | permanent exclusion |  | • Fewer pupils excluded",
            "1.2 | Patrol the park | Police | • Safer park",
        )
    )
    first = by_line(plan)[2]

    assert first.title == "Offer mentors to pupils who are at risk of a permanent exclusion"
    assert first.outcomes == ("More pupils stay", "Fewer pupils excluded")
    assert (len(plan.actions), plan.ledger.rows_joined, sums(plan)) == (2, 1, True)


def test_a_row_that_adds_outcomes_only_is_joined() -> None:
    plan = read(rows(HEADER, "1.1 | Patrol the park. | Police | • One", " |  |  | • Two"))

    assert plan.actions[0].outcomes == ("One", "Two")


def test_blank_lines_inside_a_table_lose_no_row() -> None:
    plan = read(rows(HEADER, "1.1 | One | Police | a", "", "", "1.2 | Two | Police | b"))

    assert [a.code for a in plan.actions] == ["1.1", "1.2"]


def test_dashes_and_repeated_headers_are_no_actions() -> None:
    plan = read(rows(HEADER, "1.1 | One | Police | a", "", HEADER, "1.2 | Two | Police | b", "---- | --- | -- | --"))

    assert [row.reason for row in plan.ledger.rows_not_actions] == ["header", "header", "a line of dashes"]
    assert sums(plan)


def test_a_section_row_governs_the_rows_below_it() -> None:
    plan = read(
        rows(
            "Safer Town | Priorities: Early help, Violence. | ",
            "Key actions | Timescale | Leads",
            "Extend the radio scheme | March 2019 | Police",
            "Homes | Priorities: Early help. | ",
            "Advise tenants | Ongoing | Council",
        )
    )

    assert [(a.title, a.section) for a in plan.actions] == [
        ("Extend the radio scheme", "Safer Town"),
        ("Advise tenants", "Homes"),
    ]


def test_a_lone_cell_in_a_table_is_a_sub_heading() -> None:
    plan = read(
        rows(
            "Action | Activity | Timescale | Lead",
            "Theft |  |  | ",
            "Mark bicycles | Four events | May 2025 | Police",
        )
    )

    assert [(a.title, a.section) for a in plan.actions] == [("Mark bicycles", "Theft")]


def test_html_in_cells_leaves_only_its_words() -> None:
    plan = read(
        rows(
            HEADER,
            '4.1 | <p>Audit referrals</p> <p>(Linked to 1.2)</p> | <p>Council</p> | <ul style="x"> Knowing what helps',
        )
    )
    action = plan.actions[0]

    assert (action.title, action.outcomes, action.links) == ("Audit referrals", ("Knowing what helps",), ("1.2",))


def test_a_bullet_without_words_is_no_outcome() -> None:
    plan = read(rows(HEADER, "1.1 | One | Police | • First • Second •"))

    assert plan.actions[0].outcomes == ("First", "Second")


def test_a_sentence_printed_twice_is_kept_once_and_said() -> None:
    twice = "Tell people how to report hate crime in their area. " * 2
    plan = read(rows("Action | Lead | When", f"{twice} | Police | Ongoing"))

    assert plan.actions[0].title == "Tell people how to report hate crime in their area."
    assert [f.code for f in plan.actions[0].findings] == ["printed-twice"]


def test_cells_too_many_are_joined_and_said() -> None:
    plan = read(rows("Action | Lead | Outcome", "One | Police | a | b | c"))

    assert codes(plan).count("too-many-cells") == 1
    assert len(plan.actions) == 1


def test_a_table_without_a_known_header_is_said_with_its_place() -> None:
    text = rows("Fruit | Colour | Remarks that nobody has asked for in this place at all", "Apple | green | x")
    plan = read(text + "\n\nPlan text\n\n" + rows(HEADER, "1.1 | One | Police | a"))

    finding = next(f for f in plan.findings if f.code == "table-not-read")
    assert finding.place is not None
    assert finding.place.line == 1
    assert sums(plan)


def test_a_file_with_nothing_in_it_that_is_a_plan_is_refused() -> None:
    with pytest.raises(FileRefused, match="no action table"):
        read("Dear Sir or Madam,\n\nthis is a letter and nothing else.\n")


def test_two_rows_with_one_code_are_two_actions_with_ids_of_their_own() -> None:
    plan = read(rows(HEADER, "2.2 | Visit schools | Trust | a", "2.2 | Run a campaign | Trust | b"))

    assert len({a.id for a in plan.actions}) == 2
    assert codes(plan).count("code-repeated") == 2


def test_an_id_outlives_a_moved_row_and_a_changed_wording() -> None:
    before = read(rows(HEADER, "1.1 | One | Police | a", "1.2 | Two | Police | b"))
    after = read(rows(HEADER, "1.2 | Two, said anew | Police | b", "1.1 | One | Police | a"))

    assert {a.id for a in before.actions} == {a.id for a in after.actions}


def test_rows_without_codes_keep_their_ids_when_others_come_before_them() -> None:
    header = "Action | Lead | When"
    before = read(rows(header, "Walk the estate | Police | Ongoing"))
    after = read(rows(header, "Paint the bridge | Council | Ongoing", "Walk the estate | Police | Ongoing"))

    assert before.actions[0].id in {a.id for a in after.actions}


def test_an_officer_beside_the_body_that_leads_is_a_person() -> None:
    plan = read(rows("Action | Named lead | Lead organisation | Outcome", "Light the park | Raj Mann | Council | Calm"))

    assert [(party.name, party.role) for party in plan.actions[0].parties] == [
        ("Raj Mann", "person"),
        ("Council", "lead"),
    ]


def test_a_cell_of_nothing_but_a_bracket_is_a_title_too() -> None:
    plan = read(rows("Project and lead agency | Summary | Timescale", "(Police) | Walk the park | May 2026"))

    assert [action.title for action in plan.actions] == ["(Police)"]


def test_the_day_that_an_action_closes_with_is_its_end_where_no_column_tells_the_time() -> None:
    plan = read(
        rows("Ref | Action | Lead", "1.1 | Light the park by 30 June 2026 | Council", "1.2 | Cut harm by 10 | Police")
    )

    assert [str(action.timescale.end) for action in plan.actions] == ["2026-06-30", "None"]


def test_an_empty_place_is_empty_where_each_row_states_its_own() -> None:
    lines = (
        "Action | Lead | Locality",
        "Light the park | Council | North",
        "Walk | Police | North",
        "Report | Council | ",
    )

    assert [action.locality for action in read(rows(*lines)).actions] == ["North", "North", None]


def test_a_theme_printed_once_governs_the_rows_below_it() -> None:
    lines = ("Theme | Action | Lead", "Calm | Light the park | Council", " | Walk | Police", "Safe | Report | Council")

    assert [action.priority for action in read(rows(*lines)).actions] == ["Calm", "Calm", "Safe"]


def test_a_caption_above_a_tables_own_header_is_no_action_under_the_header_before() -> None:
    head = "Ref | Action | Lead | Timescale"
    lines = (
        head,
        "1 | Light the park | Council | May 2026",
        "",
        "Priority 2 Calm",
        "",
        "Aim | Calm | Calm | Calm",
        head,
    )
    found = read(rows(*lines, "2 | Walk | Police | May 2026"))

    assert [action.title for action in found.actions] == ["Light the park", "Walk"]
