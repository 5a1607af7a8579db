"""docker-compose.yml starts a Neo4j that answers, on loopback, with the password it was given and no other."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
from pydantic import SecretStr

from graphmodel.engine import open_graph
from graphmodel.errors import DatabaseUnreachable
from graphmodel.settings import Settings

ROOT = Path(__file__).parents[2]


def test_it_answers(composed: Settings) -> None:
    with open_graph(composed) as graph:
        graph.write(lambda tx: tx.run("MERGE (n:Probe {id: 'compose'})"))
        found = graph.read("MATCH (n:Probe {id: 'compose'}) RETURN count(n) AS n")
        graph.write(lambda tx: tx.run("MATCH (n:Probe {id: 'compose'}) DELETE n"))

    assert graph.kind == "neo4j"
    assert found == [{"n": 1}]


def test_another_password_is_refused(composed: Settings) -> None:
    wrong = composed.model_copy(update={"password": SecretStr("neo4j")})

    with pytest.raises(DatabaseUnreachable, match="NEO4J_PASSWORD"), open_graph(wrong):
        pass


def test_it_listens_on_loopback_only_and_becomes_healthy(
    composed: Settings, docker_compose_command: str, docker_compose_project_name: str
) -> None:
    command = [
        *docker_compose_command.split(),
        "-f",
        str(ROOT / "docker-compose.yml"),
        "-p",
        docker_compose_project_name,
    ]
    container = subprocess.run(
        [*command, "ps", "-q", "neo4j"], capture_output=True, text=True, check=True
    ).stdout.strip()
    told = subprocess.run(["docker", "inspect", container], capture_output=True, text=True, check=True).stdout
    details = json.loads(told)[0]

    published = [each for ports in details["NetworkSettings"]["Ports"].values() for each in ports or ()]
    assert {each["HostIp"] for each in published} == {"127.0.0.1"}
    assert details["State"]["Health"]["Status"] in ("healthy", "starting")
    assert "PASSWORD" not in json.dumps(details["Config"]["Healthcheck"])


def test_it_does_not_start_without_a_password(composed: Settings, docker_compose_command: str, tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "NEO4J_PASSWORD"}
    told = subprocess.run(
        [*docker_compose_command.split(), "-f", str(ROOT / "docker-compose.yml"), "config"],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,  # no .env here
        env=environment | {"NEO4J_PASSWORD": ""},
    )

    assert told.returncode != 0
    assert "NEO4J_PASSWORD" in told.stderr
