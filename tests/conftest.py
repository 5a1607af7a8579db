"""Real databases for the tests: the embedded engine always, a Neo4j from wherever there is one."""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from pydantic import SecretStr

from graphmodel.engine import Graph, embedded, open_graph
from graphmodel.engine.locks import exclusive
from graphmodel.errors import DatabaseUnreachable
from graphmodel.settings import Settings

ROOT = Path(__file__).parents[1]
PLANS = ROOT.parent / "shared" / "plans"
NOT_RUN = pytest.StashKey[dict[str, str]]()
NO_NEO4J = "NEO4J_URI is not set and no Docker engine answers"
NEO4J_UP_WAIT = 180.0


def pytest_configure(config: pytest.Config) -> None:
    config.stash[NOT_RUN] = {}


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for what, reason in config.stash[NOT_RUN].items():
        terminalreporter.write_sep("!", f"{what} NOT run", red=True, bold=True)
        terminalreporter.write_line(f"{what} NOT run: {reason}.", red=True)


def miss(config: pytest.Config, required: str, what: str, reason: str) -> NoReturn:
    """Skip loudly, or fail where the environment says that this must run."""
    if os.environ.get(required):
        pytest.fail(f"{what} NOT run: {reason}, and {required} is set")
    config.stash[NOT_RUN][what] = reason
    pytest.skip(f"{what} NOT run: {reason}")


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@pytest.fixture
def unused_port() -> int:
    """A port of this computer where nobody listens."""
    return free_port()


def answers(*command: str) -> bool:
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run(command, capture_output=True, timeout=60, check=False).returncode == 0


def compose() -> str | None:
    """Say how docker compose is called here, or None when it cannot be."""
    if not answers("docker", "info"):
        return None
    if answers("docker", "compose", "version"):
        return "docker compose"
    return "docker-compose" if shutil.which("docker-compose") else None


@pytest.fixture(scope="session")
def docker_compose_command() -> str:
    return compose() or "docker compose"


@pytest.fixture(scope="session")
def compose_settings() -> Iterator[Settings]:
    """Free ports and a password of this run; compose reads them when it goes up and when it goes down."""
    port, password = free_port(), secrets.token_hex(12)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("NEO4J_BOLT_PORT", str(port))
        environment.setenv("NEO4J_BROWSER_PORT", str(free_port()))
        environment.setenv("NEO4J_PASSWORD", password)
        yield Settings(uri=f"bolt://127.0.0.1:{port}", user="neo4j", password=SecretStr(password), database="neo4j")


@pytest.fixture(scope="session")
def docker_compose_file(compose_settings: Settings) -> str:
    return str(ROOT / "docker-compose.yml")


@pytest.fixture(scope="session")
def docker_setup(docker_compose_command: str) -> list[str]:
    """Compose 1 knows no --wait; the tests wait for an answer themselves."""
    return ["up -d" if docker_compose_command == "docker-compose" else "up -d --wait"]


@pytest.fixture(scope="session")
def composed(pytestconfig: pytest.Config, request: pytest.FixtureRequest) -> Settings:
    """The Neo4j of docker-compose.yml, up and answering."""
    if compose() is None:
        miss(pytestconfig, "GRAPHMODEL_REQUIRE_COMPOSE", "The docker-compose test was", "no Docker engine answers")
    services = request.getfixturevalue("docker_services")
    found: Settings = request.getfixturevalue("compose_settings")
    services.wait_until_responsive(lambda: up(found), timeout=NEO4J_UP_WAIT, pause=0.5)
    return found


def up(settings: Settings) -> bool:
    try:
        with open_graph(settings):
            return True
    except DatabaseUnreachable:
        return False


@pytest.fixture(scope="session")
def arcadedb_settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Settings]:
    """An embedded engine of this run, stopped at its end; one that outlives a killed run stops by itself."""
    found = Settings(uri=None, data=tmp_path_factory.mktemp("embedded"), idle_seconds=300)
    yield found
    embedded.stop(found)


@pytest.fixture(scope="session")
def neo4j_settings(pytestconfig: pytest.Config, request: pytest.FixtureRequest) -> Settings:
    if os.environ.get("NEO4J_URI"):
        return Settings()
    if compose() is None:
        miss(pytestconfig, "GRAPHMODEL_REQUIRE_NEO4J", "The Neo4j half was", NO_NEO4J)
    found: Settings = request.getfixturevalue("composed")
    return found


@pytest.fixture(params=["arcadedb", "neo4j"])
def settings(request: pytest.FixtureRequest) -> Iterator[Settings]:
    """Where the graph of this test is; two runs on one database take turns, test by test."""
    found: Settings = request.getfixturevalue(f"{request.param}_settings")
    name = hashlib.sha256(str(found.uri or found.data).encode()).hexdigest()[:16]
    with exclusive(Path(tempfile.gettempdir()) / f"graphmodel-tests-{name}.lock", wait=600):
        yield found


@pytest.fixture
def graph(settings: Settings) -> Iterator[Graph]:
    """An empty graph, on each engine in turn."""
    with open_graph(settings) as opened:
        opened.write(lambda transaction: transaction.run("MATCH (n) DETACH DELETE n"))
        yield opened


@pytest.fixture(scope="session")
def plans_dir(pytestconfig: pytest.Config) -> Path:
    """The folder of the five real plans, which lies beside the checkout and not in it."""
    if not PLANS.is_dir():
        miss(pytestconfig, "GRAPHMODEL_REQUIRE_PLANS", "The tests over the real plans were", f"{PLANS} is not there")
    return PLANS
