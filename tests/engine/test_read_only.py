"""Every way to write is refused to a question: to an analyst's own query, and to a question that went wrong."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pydantic import SecretStr

from graphmodel.engine import Graph, Transaction, embedded, open_graph
from graphmodel.errors import DatabaseRefused
from graphmodel.settings import Settings

DATA = [
    "CREATE (:Probe {id: 2})",
    "CREATE (:Unheard {id: 2})",
    "MATCH (a:Probe), (b:Probe) CREATE (a)-[:KNOWS]->(b)",
    "MATCH (n:Probe) SET n.id = 3",
    "MATCH (n:Probe) SET n:Other",
    "MATCH (n:Probe) SET n += {more: 1}",
    "MATCH (n:Probe) REMOVE n.id",
    "MERGE (n:Probe {id: 4}) RETURN n",
    "MATCH (n:Probe) DELETE n",
    "MATCH (n:Probe) DETACH DELETE n",
    "FOREACH (x IN [1] | CREATE (:Probe {id: x + 10}))",
    "CALL () { CREATE (:Probe {id: 5}) } RETURN 1 AS done",
    "UNWIND [1] AS x CALL (x) { CREATE (:Probe {id: x + 20}) } IN TRANSACTIONS",
    "CALL () { CREATE (:Probe {id: 6}) } IN TRANSACTIONS OF 1 ROWS",
    "MATCH (n) RETURN n UNION CREATE (n:Probe) RETURN n",
    "PROFILE CREATE (:Probe {id: 7})",
    "CYPHER 5 CREATE (:Probe {id: 8})",
]
SCHEMA = [
    "CREATE INDEX probe_new IF NOT EXISTS FOR (n:Probe) ON (n.name)",
    "CREATE CONSTRAINT probe_new IF NOT EXISTS FOR (n:Probe) REQUIRE n.name IS UNIQUE",
    "DROP INDEX probe_name",
    "DROP INDEX probe_name IF EXISTS",
    "DROP CONSTRAINT probe_key",
    "DROP CONSTRAINT probe_key IF EXISTS",
    "CALL db.createLabel('Unheard')",
]
SERVER = [
    "CREATE USER intruder SET PASSWORD 'abcdefgh1' CHANGE NOT REQUIRED",
    "DROP USER neo4j",
    "DROP USER asker",
    "ALTER USER neo4j SET PASSWORD 'abcdefgh1'",
    "ALTER USER asker SET PASSWORD 'abcdefgh1'",
    "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'abcdefgh1'",
    "CREATE DATABASE other",
    "DROP DATABASE neo4j",
]
# What a READ session of Neo4j alone lets through: only an analyst's own query can say it, and that is guarded.
GUARDED = [
    "SHOW USERS",
    "CALL db.clearQueryCaches()",
    "CALL dbms.killConnection('bolt-0')",
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "LOAD CSV FROM 'http://127.0.0.1:9/' AS line RETURN line",
    "CALL () { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } RETURN line",
]


def contents(graph: Graph) -> dict[str, list[dict[str, object]]]:
    schema = "YIELD name RETURN name ORDER BY name"
    return {
        "nodes": graph.read("MATCH (n) RETURN n.id AS id, labels(n) AS labels, keys(n) AS keys ORDER BY id"),
        "links": graph.read("MATCH ()-[r]->() RETURN type(r) AS type"),
        "constraints": graph.read(f"SHOW CONSTRAINTS {schema}"),
        "indexes": graph.read(f"SHOW INDEXES {schema}"),
    }


@pytest.fixture
def filled(graph: Graph) -> Iterator[Graph]:
    graph.apply_schema(
        [
            "CREATE CONSTRAINT probe_key IF NOT EXISTS FOR (n:Probe) REQUIRE n.key IS UNIQUE",
            "CREATE INDEX probe_name IF NOT EXISTS FOR (n:Probe) ON (n.title)",
        ]
    )
    graph.write(lambda tx: tx.run("CREATE (:Probe {id: 1})"))
    yield graph
    graph.apply_schema(["DROP CONSTRAINT probe_key IF EXISTS", "DROP INDEX probe_name IF EXISTS"])


@pytest.mark.parametrize("query", [*DATA, *SCHEMA, *SERVER, *GUARDED])
def test_an_analysts_query_cannot_write(filled: Graph, query: str) -> None:
    before = contents(filled)

    with pytest.raises(DatabaseRefused):
        filled.analyse(query)

    assert contents(filled) == before


@pytest.mark.parametrize("query", [*DATA, *SCHEMA, *SERVER])
def test_a_question_cannot_write(filled: Graph, query: str) -> None:
    before = contents(filled)

    with pytest.raises(DatabaseRefused):
        filled.read(query)

    assert contents(filled) == before


@pytest.mark.parametrize(
    "query",
    [
        "MATCH (n:Probe) RETURN n.id AS id;",
        "// a comment first\nMATCH (n:Probe) RETURN n.id AS id",
        "  match (n:Probe) return n.id as id // and one behind",
        "CALL db.labels() YIELD label WITH label WHERE label = 'Probe' RETURN 1 AS id",
        "MATCH (n:Probe) WHERE n.id = 1 AND 'CREATE' <> 'LOAD CSV' RETURN n.id AS id",
        "MATCH (n:Probe) CALL (n) { RETURN n.id AS id } RETURN id",
    ],
)
def test_reading_is_let_through(filled: Graph, query: str) -> None:
    assert filled.analyse(query).rows == [{"id": 1}]


def test_nobodys_transactions_are_ended(filled: Graph) -> None:
    """The embedded engine lets the command through, and does not show its asker what others do."""

    def work(transaction: Transaction) -> list[dict[str, object]]:
        transaction.run("CREATE (:Probe {id: 2})")
        seen = filled.read("SHOW TRANSACTIONS YIELD transactionId RETURN transactionId AS id")
        for each in seen:
            try:
                answer = filled.analyse(f"TERMINATE TRANSACTIONS '{each['id']}'")
            except DatabaseRefused:
                continue
            assert [row["message"] for row in answer.rows] == ["Transaction not found."]
        return transaction.run("MATCH (n:Probe) RETURN count(n) AS there")

    assert filled.write(work) == [{"there": 2}]


def test_on_neo4j_only_procedures_about_the_graph_are_let_through(neo4j_settings: Settings) -> None:
    """A plugin's procedure may call itself reading and load a file; here the server's own one stands for those."""
    with open_graph(neo4j_settings) as graph:
        assert graph.analyse("CALL db.labels() YIELD label RETURN count(label) >= 0 AS fine").rows == [{"fine": True}]
        with pytest.raises(DatabaseRefused):
            graph.analyse("CALL dbms.components() YIELD name RETURN name")


def test_an_arcadedb_that_cannot_refuse_is_not_asked_foreign_queries(arcadedb_settings: Settings) -> None:
    state = embedded.start(arcadedb_settings)
    elsewhere = Settings(uri=state.uri, user="root", password=SecretStr(state.writer_password), database="neo4j")
    with open_graph(elsewhere) as graph:
        assert graph.kind == "arcadedb"
        assert graph.read("RETURN 1 AS one") == [{"one": 1}]
        with pytest.raises(DatabaseRefused, match="embedded"):
            graph.analyse("MATCH (n) RETURN n")


def test_the_refusal_says_what_to_do(filled: Graph) -> None:
    with pytest.raises(DatabaseRefused, match="graphmodel load"):
        filled.analyse("CREATE (:Probe {id: 2})")
