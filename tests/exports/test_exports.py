"""The graph handed on whole: the same from both engines, and rebuilt from its script in an empty Neo4j."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import networkx
import pytest
from openpyxl import load_workbook
from typer.testing import CliRunner

from graphmodel import store
from graphmodel.cli.app import build
from graphmodel.engine import Graph, open_graph
from graphmodel.errors import UsageError
from graphmodel.exports import Whole, tables, whole, write, write_csv
from graphmodel.exports.script import literal
from graphmodel.settings import Settings
from tests.build import action, party, plan
from tests.hostile import PAYLOADS
from tests.store.small import PLANS, REGISTERS
from tests.store.snapshot import snapshot


@pytest.fixture(scope="module")
def seen() -> dict[str, Whole]:
    """What was read from each engine so far."""
    return {}


@pytest.fixture
def county(graph: Graph) -> Graph:
    store.prepare(graph, REGISTERS)
    for each in PLANS:
        store.load(graph, each)
    return graph


def text_of(found: Whole, form: str) -> str:
    file = io.StringIO()
    write(found, form, file)
    return file.getvalue()


def without_moment(found: Whole) -> Whole:
    nodes = [replace(node, values={k: v for k, v in node.values.items() if k != "at"}) for node in found.nodes]
    return Whole(tuple(nodes), found.ties)


def test_both_engines_give_the_same(county: Graph, seen: dict[str, Whole]) -> None:
    seen[county.kind] = without_moment(whole(county))

    for other in seen.values():
        assert other == seen[county.kind]
        assert text_of(other, "cypher") == text_of(seen[county.kind], "cypher")


@pytest.mark.parametrize("settings", ["neo4j"], indirect=True)
def test_the_script_rebuilds_the_graph_in_an_empty_neo4j(county: Graph) -> None:
    hard = [replace(action(text, party(text), outcomes=(text,)), id=f"hard/{n}") for n, text in enumerate(PAYLOADS)]
    made = plan("hard", *hard, partnership_id="csp-south")
    store.load(county, made)
    before, script = snapshot(county), text_of(whole(county), "cypher")
    county.write(lambda tx: tx.run("MATCH (n) DETACH DELETE n"))
    statements = [each for each in script.split(";\n") if each.strip()]
    county.apply_schema(each for each in statements if "CREATE CONSTRAINT" in each)
    for each in statements:
        if "CREATE CONSTRAINT" not in each:
            county.write(lambda tx, words=each: tx.run(words))  # type: ignore[misc]

    assert snapshot(county) == before


def test_graphml_is_read_by_others(county: Graph, tmp_path: Path) -> None:
    found = whole(county)
    (tmp_path / "g.graphml").write_text(text_of(found, "graphml"), encoding="utf-8")
    read = networkx.read_graphml(tmp_path / "g.graphml")

    assert (len(read.nodes), len(read.edges)) == (len(found.nodes), len(found.ties))
    assert read.nodes["Action:north-2021/patrol-the-park"]["order"] == 1
    assert json.loads(read.nodes["Action:north-2021/patrol-the-park"]["outcomes"]) == ["Less", "More"]


def test_tables_have_a_column_for_every_property(county: Graph, tmp_path: Path) -> None:
    found = whole(county)
    paths = write_csv(found, tmp_path)
    with paths[0].open(encoding="utf-8", newline="") as file:
        nodes = list(csv.DictReader(file))
    by_name = {table.name: table for table in tables(found)}

    assert [path.name for path in paths] == ["nodes.csv", "edges.csv"]
    assert len(nodes) == len(found.nodes)
    assert next(row for row in nodes if row["id"] == "north-2021/patrol-the-park")["outcomes"] == "Less; More"
    assert by_name["Agency"].columns[:3] == ("label", "id", "kind")
    assert len(by_name["LEADS"].rows) == sum(tie.type == "LEADS" for tie in found.ties)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, "null"),
        (True, "true"),
        (2, "2"),
        (0.5, "0.5"),
        ([1, "a"], "[1, 'a']"),
        ({"from": "x"}, "{`from`: 'x'}"),
        ("it's", "'it\\'s'"),
        ("a\nb", "'a\\nb'"),
        ("\\u0041", r"'\\\u00750041'"),
        ("\x00", "'\\u0000'"),
        ("\\\\", r"'\\\\'"),
        ("\U0001f693", "'\U0001f693'"),
        ("\u2028", "'\\u2028'"),
    ],
)
def test_a_value_stays_what_it_is_in_the_script(value: object, written: str) -> None:
    assert literal(value) == written


def test_the_command(arcadedb_settings: Settings, tmp_path: Path) -> None:
    with open_graph(arcadedb_settings) as graph:
        graph.write(lambda tx: tx.run("MATCH (n) DETACH DELETE n"))
        store.prepare(graph, REGISTERS)
    where = ["--data", str(arcadedb_settings.data)]
    book = CliRunner().invoke(build(), ["export", "-o", str(tmp_path / "all.xlsx"), *where])
    told = CliRunner().invoke(build(), ["export", "--format", "jsonl", *where])
    unsaid = CliRunner().invoke(build(), ["export", *where])
    no_folder = CliRunner().invoke(build(), ["export", "--format", "csv", *where])

    assert (book.exit_code, told.exit_code) == (0, 0)
    assert "Agency" in load_workbook(tmp_path / "all.xlsx").sheetnames
    assert json.loads(told.stdout.splitlines()[0])["type"] == "node"
    assert isinstance(unsaid.exception, UsageError)
    assert isinstance(no_folder.exception, UsageError)
