"""What a person says about a plan in a mapping file is followed; what does not fit is named with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

import loaders
from graphmodel.errors import RegisterError
from tests.loaders.read import rows

PLAN = rows(
    "Ashby Community Safety Plan 2024-25",
    "",
    "Strand of endeavour | Steward | Horizon",
    "Walk the estate | Police | May 2025",
    "Light the underpass | Council | June 2025",
    "",
    "Next",
    "",
    "Action | Lead | When",
    "Call the meeting to order | Chair | 2025",
)
MAPPING = """\
plan:
  partnership: Ashby and Vale Community Safety Partnership
  end: 2025-09-30
tables:
- table: 1
  columns:
    Strand of endeavour: title
    Steward: lead
    Horizon: timescale
  skip rows: [3]
- table: 2
  take as: not actions
"""


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    path = tmp_path / "ashby.txt"
    path.write_text(PLAN, encoding="utf-8")
    return path


def test_odd_columns_are_read_as_the_mapping_says(plan_file: Path) -> None:
    before = loaders.read(plan_file)
    plan_file.with_name("ashby.mapping.yaml").write_text(MAPPING, encoding="utf-8")
    after = loaders.read(plan_file)

    assert [a.title for a in before.actions] == ["Call the meeting to order"]
    assert [(a.title, a.parties[0].name, str(a.timescale.end)) for a in after.actions] == [
        ("Walk the estate", "Police", "2025-05-31")
    ]
    assert (after.plan.partnership, str(after.plan.end)) == (
        "Ashby and Vale Community Safety Partnership",
        "2025-09-30",
    )
    assert "left out by the mapping" in {row.reason for row in after.ledger.rows_not_actions}
    assert before.plan.source.sha256 != after.plan.source.sha256


def test_what_was_understood_written_as_a_mapping_reads_the_same(plan_file: Path) -> None:
    before = loaders.read(plan_file)
    text = loaders.as_mapping(*loaders.explain(plan_file))
    plan_file.with_name("ashby.mapping.yaml").write_text(text, encoding="utf-8")

    assert loaders.read(plan_file).actions == before.actions


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("tables:\n- table: 7\n  columns: {Who: title}\n", 2, "no table 7"),
        ("tables:\n- table: 1\n  columns:\n    Owner: title\n", 2, "no row with the headings Owner"),
        ("tables:\n- table: 1\n  columns:\n    Steward: boss\n", 4, "'boss' is no field"),
        ("tables:\n- table: 1\n  columns:\n    Steward: lead\n", 4, "one column must be the title"),
        ("plan:\n  end: soon\n", 2, "'soon' is no day"),
        ("plan:\n  colour: red\n", 2, "'colour' is not known here"),
        ("plan: [\n", 2, "no YAML"),
    ],
)
def test_a_mapping_that_does_not_fit_names_its_line(plan_file: Path, text: str, line: int, words: str) -> None:
    beside = plan_file.with_name("ashby.mapping.yaml")
    beside.write_text(text, encoding="utf-8")

    with pytest.raises(RegisterError, match=words) as refused:
        loaders.read(plan_file)
    assert f"line {line}:" in str(refused.value)


def test_explain_says_what_each_column_was_taken_for_and_what_was_refused(plan_file: Path) -> None:
    _, (first, second) = loaders.explain(plan_file)

    assert (first.kind, first.actions) == ("grid of words", 0)
    assert [(c.heading, c.field) for c in second.columns] == [
        ("Action", "title"),
        ("Lead", "lead"),
        ("When", "timescale"),
    ]
    assert "known as 'lead'" in [c.because for c in second.columns]
