"""Names that hold quotes, markup and formulas stay names: in the query, in CSV, in a workbook and in every export."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from openpyxl import load_workbook

from graphmodel import store
from graphmodel.cli.answers import written
from graphmodel.cli.sheets import write_tables
from graphmodel.engine import Graph
from graphmodel.errors import UsageError
from graphmodel.exports import tables, whole, write, write_csv
from graphmodel.exports.cells import FORMULA
from graphmodel.questions import ask, question
from tests.build import action, heading, party, plan
from tests.hostile import PAYLOADS
from tests.store.small import REGISTERS

RUNS = tuple(FORMULA)


@pytest.fixture
def hostile(graph: Graph) -> Graph:
    """A graph in which every payload is a body's name, a title, an outcome, a code, a locality and a priority."""
    store.prepare(graph, REGISTERS)
    actions = [
        action(text, party(text), code=text, outcomes=(text,), summary=text, locality=text, priority=text)
        for text in PAYLOADS
    ]
    made = plan(
        "north",
        *actions,
        title=PAYLOADS[0],
        partnership_id="csp-north",
        priorities=tuple({one.id: one for one in (heading("north", "priority", text) for text in PAYLOADS)}.values()),
    )
    numbered = tuple(replace(each, id=f"north/{n}") for n, each in enumerate(made.actions))
    store.load(graph, replace(made, actions=numbered))
    return graph


def test_there_are_enough_of_them() -> None:
    assert len(set(PAYLOADS)) >= 100


def test_they_are_kept_as_they_are_and_do_nothing_as_parameters(hostile: Graph) -> None:
    before = whole(hostile)
    answer = ask(hostile, question("leads"))

    assert [row["title"] for row in answer.rows] == list(PAYLOADS)
    assert {row["as_written"] for row in answer.rows} == {*PAYLOADS}
    for text in PAYLOADS:
        with pytest.raises(UsageError):
            ask(hostile, question("leads"), {"agency": text})
        with pytest.raises(UsageError):
            ask(hostile, question("same-kind"), {"work": text, "plan": "north"})
    assert whole(hostile) == before


def test_no_cell_of_an_answer_is_run(hostile: Graph, tmp_path: Path) -> None:
    answer = ask(hostile, question("leads"))
    written(answer, "csv", tmp_path / "leads.csv")
    written(answer, "xlsx", tmp_path / "leads.xlsx")
    with (tmp_path / "leads.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    cells = [cell for sheet in load_workbook(tmp_path / "leads.xlsx") for line in sheet.iter_rows() for cell in line]

    assert len(rows) == len(PAYLOADS) + 1
    assert [text for row in rows for text in row if text.lstrip(" ").startswith(RUNS)] == []
    assert {cell.data_type for cell in cells} <= {"s", "n", "inlineStr"}
    assert [cell.value for cell in cells if str(cell.value or "").lstrip(" ").startswith(RUNS)] == []
    assert len({row[2] for row in rows}) >= len({*PAYLOADS}) - 12  # what is told apart by control characters alone


def test_no_cell_of_an_export_is_run(hostile: Graph, tmp_path: Path) -> None:
    found = whole(hostile)
    write_csv(found, tmp_path)
    write_tables(tables(found), tmp_path / "all.xlsx")
    texts = []
    for name in ("nodes", "edges"):
        with (tmp_path / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            texts += [text for row in csv.reader(file) for text in row]
    cells = [cell for sheet in load_workbook(tmp_path / "all.xlsx") for line in sheet.iter_rows() for cell in line]

    assert [text for text in texts if text.lstrip(" ").startswith(RUNS)] == []
    assert {cell.data_type for cell in cells} <= {"s", "n", "inlineStr"}


def test_every_export_holds_them(hostile: Graph) -> None:
    found = whole(hostile)
    told = {form: io.StringIO() for form in ("graphml", "jsonl")}
    for form, file in told.items():
        write(found, form, file)
    names = {node.values.get("name") for node in found.nodes if node.label == "Agency"}
    root = ElementTree.fromstring(told["graphml"].getvalue())
    lines = [json.loads(line) for line in told["jsonl"].getvalue().split("\n") if line]

    assert {*PAYLOADS} >= names - {"Police", "Council", "Fire", "Unit"}
    assert len(root.findall(".//{*}node")) == len(found.nodes)
    assert len(lines) == len(found.nodes) + len(found.ties)
    assert {line["properties"].get("title") for line in lines if line.get("label") == "Action"} == {*PAYLOADS}
