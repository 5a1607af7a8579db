"""Flags go before the environment, the environment before `.env`, `.env` before what is the rule."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import pytest

from graphmodel.cli.connection import settings
from graphmodel.errors import UsageError
from graphmodel.settings import Settings, default_data

NAMES = ("NEO4J_URI", "NEO4J_USER", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE")


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in (*NAMES, "GRAPHMODEL_DATA", "GRAPHMODEL_HEAP", "GRAPHMODEL_IDLE_SECONDS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


def test_nothing_set_means_the_embedded_engine() -> None:
    found = settings()

    assert found.uri is None
    assert found.data == default_data()
    assert found.database == "neo4j"


def test_the_environment_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in zip(NAMES, ("bolt://one:7687", "", "anna", "secret", "plans"), strict=True):
        monkeypatch.setenv(name, value)
    found = settings()

    assert (found.uri, found.user, found.database) == ("bolt://one:7687", "anna", "plans")
    assert found.password is not None
    assert found.password.get_secret_value() == "secret"


def test_the_file_is_read_and_the_environment_goes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("NEO4J_URI=bolt://file:7687\nNEO4J_USER=anna\nOTHER=1\n", encoding="utf-8")
    monkeypatch.setenv("NEO4J_URI", "bolt://environment:7687")
    found = settings()

    assert (found.uri, found.user) == ("bolt://environment:7687", "anna")


def test_flags_go_before_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_URI", "bolt://environment:7687")
    monkeypatch.setenv("NEO4J_USERNAME", "anna")
    found = settings(uri="bolt://flag:7687", user="ben")

    assert (found.uri, found.user) == ("bolt://flag:7687", "ben")


def test_a_data_folder_alone_means_the_embedded_engine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("NEO4J_URI", "bolt://environment:7687")
    found = settings(data=tmp_path)

    assert (found.uri, found.data) == (None, tmp_path)


def test_an_empty_address_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_URI", "")

    assert settings().uri is None


def test_an_address_and_a_folder_are_two_graphs(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="--uri and --data"):
        settings(uri="bolt://one:7687", data=tmp_path)


@pytest.mark.parametrize(("name", "value"), [("GRAPHMODEL_HEAP", "much"), ("GRAPHMODEL_IDLE_SECONDS", "-1")])
def test_a_value_that_cannot_be_is_said(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)

    with pytest.raises(UsageError, match=name):
        settings()


def test_the_password_is_in_no_text(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setenv("NEO4J_PASSWORD", "very-secret")
    with caplog.at_level(logging.DEBUG):
        logging.getLogger(__name__).info("%s %r", Settings(), Settings())

    assert "very-secret" not in caplog.text


@pytest.mark.skipif(sys.platform != "linux", reason="the folder is another one on other systems")
def test_the_folder_is_where_the_system_wants_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))

    assert default_data() == tmp_path / "graphmodel"
