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
