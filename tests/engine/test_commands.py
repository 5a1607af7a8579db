"""`graphmodel db`, `doctor` and `cypher`, as they are typed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from graphmodel.cli import cypher, db, doctor
from graphmodel.engine import Graph, embedded
from graphmodel.errors import DatabaseRefused, DatabaseUnreachable, UsageError
from graphmodel.settings import Settings

Run = Callable[..., Result]


def run(*arguments: str) -> Result:
    """Run a command; an error of ours is raised, as the program's frame sees it."""
    app = typer.Typer()
    for module in (db, doctor, cypher):
        module.register(app)
    result = CliRunner().invoke(app, arguments)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


@pytest.fixture
def ask(graph: Graph, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Commands that find the graph of this test by the environment."""
    monkeypatch.setenv("NEO4J_URI", settings.uri or "")
    monkeypatch.setenv("GRAPHMODEL_DATA", str(settings.data))
    monkeypatch.setenv("NEO4J_USER", settings.user)
    monkeypatch.setenv(
        "NEO4J_PASSWORD", settings.password.get_secret_value() if settings.password and settings.uri else ""
    )
    return run


@pytest.fixture
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("NEO4J_URI", "")
    monkeypatch.chdir(tmp_path)
    yield str(tmp_path / "data")
    embedded.stop(Settings(uri=None, data=tmp_path / "data"))


def test_cypher_gives_json(ask: Run) -> None:
    told = ask(
        "cypher",
        "RETURN $n AS n, $t AS t, date('2024-03-31') AS day, null AS no",
        "--format",
        "json",
        "--param",
        "n=[1, 2]",
        "--param",
        "t=two words = three",
    )

    assert json.loads(told.stdout) == {
        "columns": ["n", "t", "day", "no"],
        "rows": [{"n": [1, 2], "t": "two words = three", "day": "2024-03-31", "no": None}],
    }


def test_cypher_gives_csv(ask: Run) -> None:
    told = ask("cypher", "UNWIND [1, 2] AS n RETURN n, ['a'] AS list, null AS no, 'x,y' AS text", "--format", "csv")

    assert told.stdout == 'n,list,no,text\n1,"[""a""]",,"x,y"\n2,"[""a""]",,"x,y"\n'


def test_cypher_gives_a_table(ask: Run, graph: Graph) -> None:
    graph.write(lambda tx: tx.run("CREATE (:Probe {id: 1, name: '[bold]'})"))
    told = ask("cypher", "MATCH (n:Probe) RETURN n.name AS name, n")

    assert "[bold]" in told.stdout
    assert '"labels": ["Probe"]' in told.stdout.replace("\n", " ")
    assert "1 row" in told.stderr


def test_cypher_tells_an_empty_answer(ask: Run) -> None:
    assert "0 rows" in ask("cypher", "MATCH (n:Nothing) RETURN n.id AS id").stderr


def test_cypher_refuses_to_write(ask: Run) -> None:
    with pytest.raises(DatabaseRefused, match="only read"):
        ask("cypher", "CREATE (:Probe)")


@pytest.mark.parametrize("wrong", [["cypher", "RETURN 1", "--param", "n"], ["cypher", " "]])
def test_cypher_says_what_is_missing(wrong: list[str]) -> None:
    with pytest.raises(UsageError):
        run(*wrong)


def test_doctor_says_what_is_used(ask: Run, graph: Graph) -> None:
    told = ask("doctor")

    assert told.exit_code == 0
    assert graph.version in told.stdout
    assert "0 plans" in told.stdout
    assert "cannot write" in told.stdout
    assert told.stdout.rstrip().endswith("none")


def test_doctor_says_which_database_does_not_answer(unused_port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_PASSWORD", "x")
    with pytest.raises(DatabaseUnreachable) as refused:
        run("doctor", "--uri", f"bolt://127.0.0.1:{unused_port}")

    assert refused.value.exit_code == 3


def test_doctor_names_what_is_wrong(alone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_PASSWORD", "meant for another database")
    Path(alone).mkdir(mode=0o755)
    told = run("doctor", "--data", alone)

    assert told.exit_code == 1
    assert "NEO4J_URI" in told.stdout
    assert "chmod 700" in told.stdout


def test_db_starts_tells_and_stops(alone: str) -> None:
    assert run("db", "status", "--data", alone).exit_code == 3

    started = run("db", "start", "--data", alone)
    again = run("db", "start", "--data", alone)
    status = run("db", "status", "--data", alone)
    assert "bolt://127.0.0.1:" in started.stdout
    assert first_lines(started) == first_lines(again) == first_lines(status)
    assert status.exit_code == 0

    assert "stopped" in run("db", "stop", "--data", alone).stdout
    assert "not running" in run("db", "stop", "--data", alone).stdout


def first_lines(told: Result) -> list[str]:
    return told.stdout.splitlines()[:3]


def test_db_says_that_other_commands_use_another_database(alone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_URI", "bolt://elsewhere:7687")
    monkeypatch.setenv("GRAPHMODEL_DATA", alone)

    assert "bolt://elsewhere:7687" in run("db", "status").stderr
