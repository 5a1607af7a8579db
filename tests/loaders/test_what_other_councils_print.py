"""Rules learnt from plans in layouts that were not seen before."""

from __future__ import annotations

from datetime import date

import pytest

from loaders.phrases.leads import parties
from loaders.phrases.times import timescale
from tests.loaders.read import read, rows


def test_a_sum_below_the_rows_is_no_action_and_no_rest_of_one() -> None:
    plan = read(
        rows("Ref | Action | Lead | Budget", "1 | Fit gates | Harbour Council | 500", " | Total |  | 500"), "sum.txt"
    )
    assert [action.title for action in plan.actions] == ["Fit gates"]
    assert [row.reason for row in plan.ledger.rows_not_actions] == ["header", "a sum"]


def test_a_column_that_is_not_understood_is_said() -> None:
    plan = read(rows("Action | Lead | Weather", "Fit gates | Harbour Council | Fair"))
    said = [finding.message for finding in plan.findings if finding.code == "column-not-understood"]
    assert len(said) == 1
    assert "'Weather'" in said[0]


@pytest.mark.parametrize(
    ("title", "sentence", "days"),
    [
        ("Delivery Plan 2024-2026", "This plan runs from 1 April 2024 to 31 March 2026.", ("2024-04-01", "2026-03-31")),
        ("Delivery Plan 2025-2028", "The plan covers April 2025 to March 2028.", ("2025-04-01", "2028-03-31")),
        ("Delivery Plan 2025-2028", "The grant runs until March 2026.", ("2025-01-01", "2028-12-31")),
    ],
)
def test_the_sentence_that_says_the_time_wins_over_the_years_of_the_title(
    title: str, sentence: str, days: tuple[str, str]
) -> None:
    plan = read(f"Safer Harbour Partnership {title}\n\n{sentence}\n\n" + rows("Action | Lead", "Fit gates | Council"))
    assert (str(plan.plan.start), str(plan.plan.end)) == days


def test_a_quarter_without_a_year_is_that_of_a_plan_for_one_year() -> None:
    text = rows("Action | Lead | When", "Fit gates | Council | Q1 to Q2")
    plan = read(f"Safer Harbour Partnership Delivery Plan April 2025 to March 2026\n\n{text}")
    when = plan.actions[0].timescale
    assert (when.text, when.start, when.end) == ("Q1 to Q2", date(2025, 4, 1), date(2025, 9, 30))
    longer = read(f"Safer Harbour Partnership Delivery Plan April 2025 to March 2027\n\n{text}")
    assert longer.actions[0].timescale.end is None


def test_priorities_that_only_headings_name_are_the_plans() -> None:
    table = rows("Action | Lead", "Fit gates | Council")
    plan = read(f"Our first priority: calmer quays\n\n{table}\n\nOur second priority: safe homes\n\n{table}")
    assert [priority.name for priority in plan.priorities] == ["calmer quays", "safe homes"]
    assert [action.priority for action in plan.actions] == ["calmer quays", "safe homes"]


@pytest.mark.parametrize(
    "cell", ["Lead: Harbour Police Support: Quay Traders", "Lead – Harbour Police. Partners – Quay Traders"]
)
def test_a_label_inside_a_lead_cell_begins_the_supporters(cell: str) -> None:
    assert [(party.role, party.name) for party in parties(cell)] == [
        ("lead", "Harbour Police"),
        ("support", "Quay Traders"),
    ]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Academic year 2024/25", "2024-09-01", "2025-08-31"),
        ("End Q3 25/26", "None", "2025-12-31"),
        ("Mawrth 2026", "None", "2026-03-31"),
    ],
)
def test_years_of_schools_short_years_and_welsh_months_are_times(text: str, start: str, end: str) -> None:
    when = timescale(text)
    assert (str(when.start), str(when.end)) == (start, end)


def test_an_objective_that_repeats_is_what_its_activities_stand_under() -> None:
    plan = read(
        rows(
            "Crime type | Ref | Objective | Activity | Lead",
            "Knives | K1 | Fewer carried | Search the park | Harbour Police",
            "Knives | K2 | Fewer carried | Visit the shops | Harbour Council",
            "Robbery | R1 | Safer walks | Light the steps | Harbour Council",
            "Robbery | R2 | Safer walks | Walk the quay | Harbour Police",
        )
    )
    assert [(a.priority, a.title, a.summary) for a in plan.actions] == [
        ("Knives", "Search the park", "Fewer carried"),
        ("Knives", "Visit the shops", "Fewer carried"),
        ("Robbery", "Light the steps", "Safer walks"),
        ("Robbery", "Walk the quay", "Safer walks"),
    ]


def test_a_ward_named_above_its_table_is_the_locality() -> None:
    table = rows("ID | Action | Lead", "E1 | Lock the gates | Council")
    plan = read(f"Part 2: ward plans\n\nWard: Elmfield\n\nWard councillor: Cllr N Adey\n\n{table}")
    assert [(a.locality, a.section) for a in plan.actions] == [("Elmfield", "ward plans")]


def test_a_card_without_a_name_has_that_of_the_heading_above_it() -> None:
    card = "<dl><dt>What this involves</dt><dd>Crews fit alarms.</dd><dt>Led by</dt><dd>Harbour Fire</dd>{}</dl>"
    when = "<dt>When</dt><dd>June 2026</dd><dt>We will know it has worked when</dt><dd>90 homes have one</dd>"
    page = f"<h1>Harbour action plan 2026</h1><h2>Priority one: Homes</h2><p>Action 7</p><h3>Visit the old</h3>{card}"
    (action,) = read(page.format(when), "harbour.html").actions
    assert (action.code, action.title, action.summary) == ("7", "Visit the old", "Crews fit alarms.")
    assert (action.priority, action.measures) == ("Homes", ("90 homes have one",))


def test_months_ticked_in_a_plan_for_one_year_have_its_year() -> None:
    text = rows("Action | Lead | When", "Fit gates | Council | Sep to Jan")
    when = read(f"Harbour Safety Partnership Plan 2025/26\n\n{text}").actions[0].timescale
    assert (when.start, when.end) == (date(2025, 9, 1), date(2026, 1, 31))


def test_points_that_are_actions_are_stated_only_once() -> None:
    text = "# Harbour plan 2026\n\n## Theme 1: Quays\n\n### We did\n\n- Cut the hedge\n\n### We will\n\n"
    text += "- Light the steps\n  - Who leads: Harbour Council\n  - By when: May 2026\n"
    plan = read(text, "harbour.md")
    assert [action.title for action in plan.actions] == ["Light the steps"]
    assert [(each.kind, each.text) for each in plan.statements] == [("existing", "Cut the hedge")]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("H1 2025/26", "2025-04-01", "2025-09-30"),
        ("By Easter 2026", "None", "None"),
        ("April 2025 to date", "2025-04-01", "None"),
        ("Not before June 2026", "2026-06-01", "None"),
    ],
)
def test_halves_and_parts_of_years(text: str, start: str, end: str) -> None:
    when = timescale(text)
    assert (str(when.start), str(when.end)) == (start, end)


def test_codes_without_a_heading_before_a_name_or_behind_a_label_are_codes() -> None:
    table = rows(
        " | Action | Lead", "1.1.1 | Fit gates | Council", "1.1.2 | Mend lamps | Council", "1.1.3 | Walk | Police"
    )
    assert [action.code for action in read(table).actions] == ["1.1.1", "1.1.2", "1.1.3"]
    cards = rows("Action PRE1 | Ask residents", "Lead | Council", "Timescale | May 2026")
    assert [(action.code, action.title) for action in read(cards).actions] == [("PRE1", "Ask residents")]


def test_a_row_without_a_title_is_called_by_what_it_says() -> None:
    plan = read(rows("Ref | Action | Lead | Outcome", "1 | Fit gates | Council | Calm", "2 |  | Police | Safer walks"))
    assert [action.title for action in plan.actions] == ["Fit gates", "Safer walks"]


def test_a_card_with_a_row_of_labels_above_a_row_of_values_is_read() -> None:
    cards = "".join(
        f"<table><tr><td>RC{n}</td><td colspan='2'>{what}</td></tr><tr><td>Owner(s)</td><td>Who’s involved</td>"
        f"<td>Due</td></tr><tr><td>Dale Police</td><td>Farm Union; Ring</td><td>March 2027</td></tr>"
        f"<tr><td>Impact measure</td><td colspan='2'>{n}0 farms</td></tr></table>"
        for n, what in ((1, "Visit every farm"), (2, "Mark the machines"))
    )
    plan = read(f"<h1>Rural crime plan 2026</h1><h2>Theft</h2>{cards}", "plan.html")

    assert [(a.code, a.title, a.measures, str(a.timescale.end)) for a in plan.actions] == [
        ("RC1", "Visit every farm", ("10 farms",), "2027-03-31"),
        ("RC2", "Mark the machines", ("20 farms",), "2027-03-31"),
    ]
    assert "heading-lost" not in {finding.code for finding in plan.findings}


def test_last_years_closed_actions_are_none_of_the_plan() -> None:
    plan = read(
        "# Report 2024/25 and plan 2025/26\n\n## Last year: actions completed and closed\n\n"
        "| Action | Owner | What happened |\n|---|---|---|\n| Light the park | Council | Lit |\n\n"
        "## Plan for 2025/26\n\n| Action | Owner | Due |\n|---|---|---|\n| Walk | Police | May 2025 |\n",
        "plan.md",
    )

    assert [a.title for a in plan.actions] == ["Walk"]
    assert "a record of what was done" in {row.reason for row in plan.ledger.rows_not_actions}


def test_objectives_with_numbers_are_priorities() -> None:
    plan = read(
        rows(
            "Objective | No. | Actions | Led by",
            "Objective 1: Change attitudes | 1.1 | Speak in schools | Trust",
            "Objective 1: Change attitudes | 1.2 | Speak at work | Trust",
            "Objective 2: Help sooner | 2.1 | Open a line | Council",
            "Objective 2: Help sooner | 2.2 | Open a house | Council",
        )
    )

    assert [(a.priority, a.summary) for a in plan.actions][1:3] == [("Change attitudes", None), ("Help sooner", None)]


def test_a_header_in_a_table_of_its_own_is_that_of_the_rows_below_it() -> None:
    plan = read(
        "<h1>Plan 2026</h1><h2>Calm</h2><table><tr><th>What</th><th>Lead responsibility</th><th>Target completion</th>"
        "</tr></table><table><tr><td>1.1</td><td>Walk every day at dusk along the whole of the long quay</td>"
        "<td>Police</td><td>May 2026</td></tr>"
        "<tr><td>1.2</td><td>Light the steps</td><td>Council</td><td>June 2026</td></tr>"
        "<tr><td>1.3</td><td>Meet the traders</td><td>Council</td><td>July 2026</td></tr></table>",
        "plan.html",
    )

    assert [a.code for a in plan.actions] == ["1.1", "1.2", "1.3"]


def test_points_with_codes_in_bold_and_labels_below_them_are_actions() -> None:
    points = "".join(
        f"- **W{n}. {what}**\n  - Lead: Harbour Council\n  - Target completion: May 2027\n"
        "  - Indicator of success: Done\n"
        for n, what in ((1, "Fit throw lines"), (2, "Mend the rails"))
    )
    plan = read(f"# Water safety plan 2026\n\n## Outcome 1: Safe edges\n\n{points}", "plan.md")

    assert [(a.code, a.title, a.measures) for a in plan.actions] == [
        ("W1", "Fit throw lines", ("Done",)),
        ("W2", "Mend the rails", ("Done",)),
    ]


def test_years_of_the_plan_are_counted_from_its_first_day() -> None:
    head = "| Action | Who leads | Delivery year |\n|---|---|---|\n"
    table = head + "| Walk | Police | Year 1 |\n| Light | Trust | Years 2 to 3 |\n"
    plan = read(f"# Safety plan\n\nApril 2026 to March 2029\n\n{table}", "plan.md")
    open_ended = read(f"# Safety plan 2026-2029\n\n{table}", "plan.md")

    assert [(str(a.timescale.start), str(a.timescale.end)) for a in plan.actions] == [
        ("2026-04-01", "2027-03-31"),
        ("2027-04-01", "2029-03-31"),
    ]
    assert [a.timescale.start for a in open_ended.actions] == [None, None]


def test_an_ordinal_heading_is_the_section_as_printed() -> None:
    table = rows("Action | Lead | Timescale", "Walk the quay | Council | May 2026")
    [action] = read(f"Our first priority: calmer quays\n\n{table}").actions

    assert (action.section, action.priority) == ("Our first priority: calmer quays", "calmer quays")
