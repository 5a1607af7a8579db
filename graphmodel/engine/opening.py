"""From settings to an open graph: the embedded engine or any Bolt address, and a first answer before it is given."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager

import neo4j
from neo4j.exceptions import ConfigurationError, TransientError

from graphmodel.engine import embedded
from graphmodel.engine.failures import Address, translated
from graphmodel.engine.folder import Folder
from graphmodel.engine.graph import Drivers, Graph
from graphmodel.engine.whole import Whole
from graphmodel.settings import Settings

WRITER, ASKER = "root", "asker"
FIRST_ANSWER_WAIT = 10.0
DRIVER_LOG = logging.getLogger("neo4j")
STARTING_UP = "Neo.TransientError.Database.DatabaseUnavailable"


@contextmanager
def open_graph(settings: Settings) -> Iterator[Graph]:
    """Give the graph that the settings mean; the embedded engine is started if need be and stays awake meanwhile."""
    if not DRIVER_LOG.handlers:
        DRIVER_LOG.addHandler(logging.NullHandler())  # its warnings of retries are for whoever sets up logging
    opened = _embedded(settings) if settings.uri is None else _remote(settings, settings.uri)
    with opened as graph:
        yield graph


@contextmanager
def _embedded(settings: Settings) -> Iterator[Graph]:
    folder = Folder(settings.data.absolute())
    with embedded.in_use(settings) as state:
        address = Address(state.uri, WRITER, "neo4j", str(folder.log))
        with (
            translated(address),
            _driver(state.uri, (WRITER, state.writer_password)) as writer,
            _driver(state.uri, (ASKER, state.asker_password)) as asker,
        ):
            _first_answer(asker, "neo4j")
            whole = Whole("127.0.0.1", state.http_port, "/api/v1/query/neo4j", ASKER, state.asker_password)
            yield Graph("arcadedb", state.version, Drivers(writer, asker, whole), address, folder.lock("writer"))


@contextmanager
def _remote(settings: Settings, uri: str) -> Iterator[Graph]:
    address = Address(uri, settings.user, settings.database)
    auth = (settings.user, settings.password.get_secret_value()) if settings.password else None
    with translated(address), _driver(uri, auth) as driver:
        kind, version = _product(_first_answer(driver, settings.database))
        yield Graph(kind, version, Drivers(driver, driver), address, None)


def _driver(uri: str, auth: tuple[str, str] | None) -> neo4j.Driver:
    try:
        return neo4j.GraphDatabase.driver(
            uri,
            auth=auth,
            connection_timeout=5,
            connection_acquisition_timeout=10,
            max_transaction_retry_time=8,
            notifications_min_severity="OFF",  # hints to a developer; our users cannot act on them
        )
    except ValueError as error:
        raise ConfigurationError(str(error)) from error


def _first_answer(driver: neo4j.Driver, database: str) -> str:
    """Give what the server calls itself, once it opens the database; one that is just starting is given time."""
    deadline = time.monotonic() + FIRST_ANSWER_WAIT
    while True:
        try:
            with driver.session(database=database, default_access_mode=neo4j.READ_ACCESS) as session:
                session.begin_transaction().commit()
            return driver.get_server_info().agent
        except TransientError as error:
            if error.code != STARTING_UP or time.monotonic() > deadline:
                raise
            time.sleep(0.2)


def _product(agent: str) -> tuple[str, str]:
    """Take 'Neo4j/5.26.30' or 'Neo4j/5.26.0 compatible (ArcadeDB 26.10.2)' apart into kind and version."""
    if "ArcadeDB" in agent:
        return "arcadedb", agent.split("ArcadeDB", 1)[1].strip(" )")
    return "neo4j", agent.rpartition("/")[2]
