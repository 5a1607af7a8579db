from __future__ import annotations

import pytest

from loaders.phrases.times import timescale


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("January 2024 to March 2024", "2024-01-01", "2024-03-31"),
        ("Sep.20 - Dec.20", "2020-09-01", "2020-12-31"),
        ("March 2019", None, "2019-03-31"),
        ("May 2026 and November 2026", None, "2026-11-30"),
        ("between May 2026 and November 2026", "2026-05-01", "2026-11-30"),
        ("Mawrth / March 2019", None, "2019-03-31"),
        ("To March 2012", None, "2012-03-31"),
        ("End Date 31 st March 2012", None, "2012-03-31"),
        ("Apr-25", None, "2025-04-30"),
        ("31/03/2026", None, "2026-03-31"),
        ("2026-03-31", None, "2026-03-31"),
        ("by end of March 2026", None, "2026-03-31"),
        ("Q2 2024/25", "2024-07-01", "2024-09-30"),
        ("2024/25 Q4", "2025-01-01", "2025-03-31"),
        ("By Q3 2025/26", None, "2025-12-31"),
        ("Q3 2024/25 to Q1 2025/26", "2024-10-01", "2025-06-30"),
        ("2024/25", "2024-04-01", "2025-03-31"),
        ("2024-2026", "2024-01-01", "2026-12-31"),
        ("Spring 2025", "2025-03-01", "2025-05-31"),
        ("Winter 2025", "2025-12-01", "2026-02-28"),
        ("October - March 2025", "2024-10-01", "2025-03-31"),
        ("1 April 2024 to 31 March 2025", "2024-04-01", "2025-03-31"),
        ("Start April 2024, end March 2025", "2024-04-01", "2025-03-31"),
        ("From June 2025", "2025-06-01", None),
        ("30 February 2025", None, None),
        ("Within six months of the start", None, None),
        ("Years 1-2", None, None),
        ("tbc", None, None),
        ("November annually", None, None),
    ],
)
def test_words_settle_first_and_last_day(text: str, start: str | None, end: str | None) -> None:
    found = timescale(text)

    assert found.text == text
    assert (found.start and found.start.isoformat(), found.end and found.end.isoformat()) == (start, end)


def test_onwards_never_ends() -> None:
    found = timescale("January 2022 onwards")

    assert (str(found.start), found.end, found.ongoing) == ("2022-01-01", None, True)


def test_a_review_date_is_no_end() -> None:
    found = timescale("To be reviewed June 2024")

    assert (found.start, found.end, str(found.review)) == (None, None, "2024-06-30")


def test_ongoing_work_can_have_a_review() -> None:
    found = timescale("Ongoing - review March 2025")

    assert (found.end, found.ongoing, str(found.review)) == (None, True, "2025-03-31")


def test_two_named_dates_in_one_cell_are_milestones_and_the_last_is_the_end() -> None:
    found = timescale("Survey 31 May 11 Panel Review 30 Sept 11")

    assert [(m.name, str(m.date)) for m in found.milestones] == [
        ("Survey", "2011-05-31"),
        ("Panel Review", "2011-09-30"),
    ]
    assert (str(found.end), found.review) == ("2011-09-30", None)


def test_an_empty_cell_says_nothing() -> None:
    assert timescale(" \n ").text is None
