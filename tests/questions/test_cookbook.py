"""Every query of the cookbook and every saved view runs as it is, on each engine, and gives what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from graphmodel import store
from graphmodel.engine import Graph
from graphmodel.model import describe
from graphmodel.overlap import refresh
from tests.store.small import PLANS, REGISTERS

DOCS = Path(__file__).parents[2] / "docs"
BLOCK = re.compile(r"```cypher\n(.*?)```", re.DOTALL)


def queries() -> list[str]:
    return BLOCK.findall((DOCS / "cookbook.md").read_text(encoding="utf-8"))


def views() -> list[str]:
    text = (DOCS / "neo4j-favourites.cypher").read_text(encoding="utf-8")
    return [each.strip() for each in text.split(";\n") if each.strip()]


@pytest.fixture
def county(graph: Graph) -> Graph:
    store.prepare(graph, REGISTERS)
    for each in PLANS:
        store.load(graph, each)
    refresh(graph, lambda _: None)
    return graph


@pytest.fixture(scope="module")
def seen() -> dict[str, list[object]]:
    """What each engine has answered so far."""
    return {}


def test_every_query_runs_and_both_engines_answer_alike(county: Graph, seen: dict[str, list[object]]) -> None:
    seen[county.kind] = [county.analyse(query).rows for query in queries()]

    assert len(queries()) >= 15
    assert sum(bool(rows) for rows in seen[county.kind]) >= 10
    for other in seen.values():
        assert [sets(rows) for rows in other] == [sets(rows) for rows in seen[county.kind]]


def sets(rows: object) -> list[str]:
    """Give rows as text, lists in them sorted: in which order things are collected is not asked."""
    assert isinstance(rows, list)
    return [str({k: sorted(v, key=str) if isinstance(v, list) else v for k, v in row.items()}) for row in rows]


def test_every_saved_view_shows_something_to_draw(county: Graph) -> None:
    for view in views():
        assert view.startswith("// "), view
        assert county.analyse(view) is not None


def test_the_style_knows_only_what_the_graph_has() -> None:
    described = describe()
    text = (DOCS / "neo4j-browser.grass").read_text(encoding="utf-8")

    assert set(re.findall(r"node\.(\w+)", text)) <= {label.name for label in described.labels}
    assert set(re.findall(r"relationship\.(\w+)", text)) <= {tie.type for tie in described.relationships}
