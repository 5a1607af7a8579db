"""The one door: what goes in comes out, on both engines."""

from __future__ import annotations

from datetime import date

import pytest

from graphmodel.engine import Graph, Transaction
from graphmodel.errors import DatabaseRefused


def test_what_is_written_is_read(graph: Graph) -> None:
    made = graph.write(lambda tx: tx.run("CREATE (n:Probe {id: $id}) RETURN n.id AS id", {"id": "one"}))

    assert made == [{"id": "one"}]
    assert graph.read("MATCH (n:Probe) WHERE n.id = $id RETURN n.id AS id", {"id": "one"}) == made


def test_many_rows_come_in_one_piece_as_they_come_one_by_one(graph: Graph) -> None:
    query = """UNWIND range(1, 25000) AS n
        RETURN n, n / 4.0 AS share, n % 2 = 0 AS even, 'é "' + $text AS said, [n, null] AS list, {n: n} AS map,
          null AS nothing ORDER BY n DESC"""
    parameters = {"text": "\u2028<b>\\"}

    rows = graph.fetch(query, parameters)

    assert rows == graph.read(query, parameters)
    assert list(rows[0]) == ["n", "share", "even", "said", "list", "map", "nothing"]


def test_what_comes_in_one_piece_is_only_read(graph: Graph) -> None:
    with pytest.raises(DatabaseRefused, match="questions only read"):
        graph.fetch("CREATE (n:Probe {id: 'written'}) RETURN n.id AS id")
    with pytest.raises(DatabaseRefused, match="not understood"):
        graph.fetch("RETURN")

    assert graph.read("MATCH (n:Probe) RETURN n.id AS id") == []


def test_a_write_that_fails_leaves_nothing(graph: Graph) -> None:
    def work(transaction: Transaction) -> None:
        transaction.run("CREATE (:Probe {id: 'one'})")
        raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError):
        graph.write(work)

    assert graph.read("MATCH (n:Probe) RETURN n.id AS id") == []


def test_a_broken_key_is_refused_in_our_words(graph: Graph) -> None:
    graph.apply_schema(
        ["CREATE CONSTRAINT probe_id IF NOT EXISTS FOR (n:Probe) REQUIRE n.id IS UNIQUE"] * 2,
    )

    with pytest.raises(DatabaseRefused, match="twice"):
        graph.write(lambda tx: tx.run("UNWIND [1, 1] AS id CREATE (:Probe {id: id})"))


def test_values_come_out_as_plain_python(graph: Graph) -> None:
    graph.write(lambda tx: tx.run("CREATE (:Probe {id: 1, names: ['a']})-[:KNOWS {since: 2}]->(:Probe:Other)"))

    found = graph.analyse(
        "MATCH p = (n:Probe {id: 1})-[r]->(m) "
        "RETURN n, r, m, p, date('2024-03-31') AS day, duration('P1M') AS span, [1, null] AS list, {a: n} AS map"
    )

    node = {"labels": ["Probe"], "properties": {"id": 1, "names": ["a"]}}
    other = {"labels": ["Other", "Probe"], "properties": {}}
    link = {"type": "KNOWS", "properties": {"since": 2}}
    assert found.columns == ["n", "r", "m", "p", "day", "span", "list", "map"]
    assert found.rows == [
        {
            "n": node,
            "r": link,
            "m": other,
            "p": {"nodes": [node, other], "relationships": [link]},
            "day": date(2024, 3, 31),
            "span": "P1M",
            "list": [1, None],
            "map": {"a": node},
        }
    ]


def test_an_empty_answer_is_no_error(graph: Graph) -> None:
    assert graph.analyse("MATCH (n:Nothing) RETURN n.id AS id").rows == []


@pytest.mark.parametrize("query", ["MATCH (n RETURN n", "RETURN $missing AS x", "RETURN unknown AS x"])
def test_a_mistake_in_a_query_is_one_line(graph: Graph, query: str) -> None:
    with pytest.raises(DatabaseRefused, match="not understood") as refused:
        graph.analyse(query)

    assert "\n" not in str(refused.value)


def test_the_engine_says_what_it_is(graph: Graph) -> None:
    assert graph.kind in ("arcadedb", "neo4j")
    assert graph.version.split(".")[0].isdigit()
