"""The list of bodies asked of a graph is the list made from the files."""

from __future__ import annotations

import json

import pytest
import typer
from typer.testing import CliRunner

from graphmodel import store
from graphmodel.agencies import resolve
from graphmodel.agencies.listing import bodies, uses
from graphmodel.cli import agencies, extract
from graphmodel.engine import Graph
from graphmodel.registers import load_registers
from graphmodel.settings import Settings
from tests.build import action, party, plan


def test_the_graph_gives_the_same_list(graph: Graph, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    registers = load_registers()
    made = plan("wyre-2024", action("One", party("Police"), party("Zeta Trust")),
                action("Two", party("Probation"), party("Police", role="support")), partnership="Wyre CSP")  # fmt: skip
    known = resolve(made, registers)
    store.prepare(graph, registers)
    store.load(graph, known)
    where = ["--data", str(settings.data)]
    if settings.uri and settings.password:
        where = ["--uri", settings.uri, "--user", str(settings.user)]
        monkeypatch.setenv("NEO4J_PASSWORD", settings.password.get_secret_value())
    app = typer.Typer()
    agencies.register(app)
    extract.register(app)
    printed = CliRunner().invoke(app, ["agencies", "--format", "json", *where])
    expected = bodies(uses([known]), registers)

    assert printed.exit_code == 0, printed.output
    assert [(row["agency"], row["agency_name"], row["names"], row["where"]) for row in json.loads(printed.stdout)] == [
        (body.agency, body.agency_name, list(body.names), list(body.where)) for body in expected
    ]
