"""What the first page of a plan says: its title, whose it is, and the days it is for."""

from __future__ import annotations

import pytest

from tests.loaders.read import read

TABLE = "\n\n## What we will do\n\n| Action | Lead | When |\n|---|---|---|\n| Walk | Police | 2026 |\n"


def first_page(*lines: str) -> str:
    return "\n\n".join(lines) + TABLE


@pytest.mark.parametrize(
    "owner",
    [
        "Safer Marl",
        "Safer Marl Partnership",
        "Marl Serious Violence Duty Board",
        "Marl CONTEST Board",
        "Marl Combating Drugs Partnership",
        "Marl and Dene Violence Against Women and Girls Partnership",
    ],
)
def test_a_line_that_is_a_partnerships_name_says_whose_plan_it_is(owner: str) -> None:
    told = "We report to the Greatshire Community Safety Partnership. " * 2
    plan = read(first_page("# Delivery Plan 2025-2027", owner, told), "plan.md")

    assert plan.plan.partnership == owner


def test_a_title_that_names_no_place_names_no_partnership() -> None:
    plan = read(first_page("Safer Dene Partnership", "# Community Safety Partnership Plan 2025–2028"), "plan.md")

    assert plan.plan.partnership == "Safer Dene Partnership"


def test_months_beside_the_title_tell_its_years_by_the_day() -> None:
    plan = read(first_page("# Safety Plan 2025–2028", "Safer Dene Partnership", "April 2025 to March 2028"), "plan.md")

    assert (str(plan.plan.start), str(plan.plan.end)) == ("2025-04-01", "2028-03-31")


def test_a_heading_at_the_top_may_be_a_slogan() -> None:
    title = "You said, we will: neighbourhood plan April 2025 to March 2026"
    plan = read(first_page("# Safer Dene Partnership", f"# {title}"), "plan.md")

    assert plan.plan.title == title


@pytest.mark.parametrize("mark", [" · ", ", "])
def test_a_partnership_and_its_months_may_share_a_line(mark: str) -> None:
    plan = read(
        first_page("# Safer Streets Plan", f"Dene Wellbeing Committee{mark}April 2025 to March 2027"), "plan.md"
    )

    assert (plan.plan.partnership, str(plan.plan.end)) == ("Dene Wellbeing Committee", "2027-03-31")


def test_the_kind_of_plan_in_a_heading_below_belongs_to_the_title() -> None:
    plan = read(first_page("Dene Board", "# Ending Violence Against Women", "## Action Plan"), "plan.md")

    assert plan.plan.title == "Ending Violence Against Women: Action Plan"
