"""What stands in the way of a graph is said in one line, at once, with what to do."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator

import pytest
from pydantic import SecretStr

from graphmodel.engine import open_graph
from graphmodel.errors import DatabaseUnreachable
from graphmodel.settings import Settings


def refusal(settings: Settings) -> str:
    with pytest.raises(DatabaseUnreachable) as refused, open_graph(settings):
        pass
    assert refused.value.exit_code == 3
    assert "\n" not in str(refused.value)
    return str(refused.value)


def elsewhere(uri: str, password: str = "wrong-password") -> Settings:
    return Settings(uri=uri, user="neo4j", password=SecretStr(password), database="neo4j")


@pytest.fixture
def deaf() -> Iterator[str]:
    """A port that takes connections and never says a word, as a firewall or another program does."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield f"bolt://127.0.0.1:{listener.getsockname()[1]}"


@pytest.fixture
def chatty() -> Iterator[str]:
    """A port that speaks something else than Bolt."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=greet, args=[listener], daemon=True).start()
        yield f"bolt://127.0.0.1:{listener.getsockname()[1]}"


def greet(listener: socket.socket) -> None:
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        with connection:
            connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")


def test_a_wrong_password(neo4j_settings: Settings) -> None:
    said = refusal(elsewhere(str(neo4j_settings.uri)))

    assert "NEO4J_PASSWORD" in said
    assert "wrong-password" not in said


def test_no_password(neo4j_settings: Settings) -> None:
    said = refusal(neo4j_settings.model_copy(update={"password": None}))

    assert "NEO4J_PASSWORD" in said


def test_a_wrong_database(neo4j_settings: Settings) -> None:
    said = refusal(neo4j_settings.model_copy(update={"database": "elsewhere"}))

    assert "NEO4J_DATABASE" in said


@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
def test_a_dead_port_is_said_at_once(scheme: str, unused_port: int) -> None:
    begun = time.monotonic()
    said = refusal(elsewhere(f"{scheme}://127.0.0.1:{unused_port}"))

    assert "No database answers" in said
    assert "NEO4J_URI" in said
    assert time.monotonic() - begun < 5


def test_a_port_that_says_nothing(deaf: str) -> None:
    begun = time.monotonic()
    said = refusal(elsewhere(deaf))

    assert "No database answers" in said
    assert time.monotonic() - begun < 15


def test_a_port_that_speaks_something_else(chatty: str) -> None:
    assert "No database answers" in refusal(elsewhere(chatty))


@pytest.mark.parametrize("uri", ["http://localhost:7474", "localhost:7687", "nonsense"])
def test_an_address_that_is_none(uri: str) -> None:
    assert "bolt://" in refusal(elsewhere(uri))


def test_a_host_that_is_not_there() -> None:
    assert "No database answers" in refusal(elsewhere("bolt://host.invalid:7687"))
