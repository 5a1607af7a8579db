"""`graphmodel overlaps` as a person and another program see it."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from typer.testing import CliRunner, Result

from graphmodel import judgements, store
from graphmodel.cli.app import build
from graphmodel.engine import open_graph
from graphmodel.errors import UsageError
from graphmodel.settings import Settings
from tests.overlap.test_refresh import PLANS
from tests.store.small import REGISTERS

PAIR = ("north/grip-patrol-of-dark-paths", "south/patrol-of-paths-under-grip")
SIDE = {"action", "sort", "plan", "partnership", "code", "title", "locality", "place"}


@pytest.fixture
def data(arcadedb_settings: Settings) -> Path:
    """The folder of an embedded graph with the plans loaded and not yet compared."""
    with open_graph(arcadedb_settings) as graph:
        graph.write(lambda transaction: transaction.run("MATCH (n) DETACH DELETE n"))
        store.prepare(graph, REGISTERS)
        for each in PLANS:
            store.load(graph, each)
    return arcadedb_settings.data


def run(data: Path, *options: str) -> Result:
    found = CliRunner().invoke(build(), ["overlaps", *options, "--data", str(data)])
    if isinstance(found.exception, UsageError):
        raise found.exception
    assert found.exit_code == 0, found.output
    return found


def listed(data: Path, *options: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run(data, "--format", "json", *options).stdout)
    return found


def pair(rows: list[dict[str, Any]]) -> dict[str, Any]:
    return next(row for row in rows if (row["a"]["action"], row["b"]["action"]) == PAIR)


def test_json_is_the_contract(data: Path) -> None:
    rows = listed(data)

    assert rows == sorted(rows, key=lambda row: -row["score"])
    for row in rows:
        assert set(row) == {"a", "b", "kind", "score", "concurrent", "evidence", "verdict"}
        assert set(row["a"]) == set(row["b"]) == SIDE
        assert set(row["a"]["place"]) == {"file", "page", "line", "table", "row"}
        assert all(set(claim) == {"name", "weight", "sentence", "a", "b"} for claim in row["evidence"])
        assert row["score"] == pytest.approx(sum(claim["weight"] for claim in row["evidence"]))


def test_it_says_on_stderr_that_it_compares_and_only_once(data: Path) -> None:
    assert "comparing" in run(data).stderr
    assert "comparing" not in run(data).stderr


def test_options_choose(data: Path) -> None:
    assert {row["kind"] for row in listed(data, "--kind", "rollout")} == {"rollout"}
    assert all(row["score"] >= 0.3 for row in listed(data, "--min-score", "0.3"))
    assert len(listed(data, "--limit", "1")) == 1
    assert listed(data, "--concurrent") == []
    assert {row["a"]["plan"] for row in listed(data, "--between", "rolled", "--and", "rolled")} == {"rolled"}
    assert len(listed(data, "--passages")) > len(listed(data))


def test_one_side_alone_is_refused(data: Path) -> None:
    with pytest.raises(UsageError, match="two plans"):
        run(data, "--between", "north")


def test_a_verdict_stands_beside_the_score_and_takes_the_pair_off_the_undecided(data: Path) -> None:
    before = pair(listed(data))
    with open_graph(Settings(uri=None, data=data)) as graph:
        judgements.judge(graph, PAIR, "joint", "A. Reader", "one bid")

    after = pair(listed(data))

    assert after["verdict"]["value"] == "joint"
    assert (after["verdict"]["by"], after["verdict"]["note"]) == ("A. Reader", "one bid")
    assert after["score"] == before["score"]
    assert PAIR not in {(row["a"]["action"], row["b"]["action"]) for row in listed(data, "--undecided")}


def test_the_table_is_for_reading(data: Path) -> None:
    table = run(data, "--limit", "3").stdout

    assert "north, line 1" in table
    assert "1.1 Grip patrol of dark paths" in table


def test_a_rollout_stands_once_in_the_table_and_takes_one_verdict(data: Path) -> None:
    table = run(data, "--between", "rolled", "--and", "rolled").stdout
    judge = [*("judge", "rolled:1", "rolled:2", "parallel"), "--rollout", "--by", "ann", "--data", str(data)]
    kept = CliRunner().invoke(build(), judge)
    back = CliRunner().invoke(build(), [*judge, "--undo"])

    assert table.count("one of 2 rows of a rollout") == 2
    assert "A rollout stands once" not in table
    assert kept.stdout == "kept: parallel, rolled/East and rolled/West, by ann\n"
    assert back.stdout.startswith("taken back: parallel")


def test_csv_and_workbook_hold_a_column_each(data: Path, tmp_path: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(run(data, "--format", "csv").stdout)))
    run(data, "--format", "xlsx", "-o", str(tmp_path / "pairs.xlsx"))

    sheet = load_workbook(tmp_path / "pairs.xlsx").active
    assert {"score", "kind", "plan_a", "title_a", "line_a", "plan_b", "strongest"} <= rows[0].keys()
    assert sheet is not None
    assert sheet.max_row == len(rows) + 1


def test_an_explanation_adds_up(data: Path) -> None:
    told = run(data, "--explain", "north:1.1", "south:1.1").stdout
    row = json.loads(run(data, "--explain", "north:1.1", "south:1.1", "--format", "json").stdout)

    assert "Both name Grip." in told
    assert "Taken as: duplicate" in told
    assert row["why_not"] is None
    assert row["score"] == pytest.approx(sum(claim["weight"] for claim in row["evidence"]))


def test_a_pair_that_is_not_listed_says_why(data: Path) -> None:
    told = run(data, "--explain", "north:1.2", "rolled:1").stdout

    assert "Not proposed: The score" in told
