"""The one door to the graph, whichever engine stands behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import neo4j

from graphmodel.engine.failures import Address, translated
from graphmodel.engine.guard import refuse_unless_reading
from graphmodel.engine.locks import LockTaken, exclusive
from graphmodel.engine.values import plain
from graphmodel.engine.whole import Whole
from graphmodel.errors import DatabaseRefused

T = TypeVar("T")
Parameters = Mapping[str, object] | None

NOT_KEPT_FROM_WRITING = (
    "An ArcadeDB at an address of its own cannot be told to refuse what a query writes",
    "Use the embedded engine or a Neo4j for your own queries; `graphmodel ask` works here.",
)
WRITER_WAIT = 60.0  # the longest load of a plan takes seconds


@dataclass(frozen=True, slots=True)
class Table:
    """An answer with its columns in the order asked for; the embedded engine names none when there are no rows."""

    columns: list[str]
    rows: list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Transaction:
    """What a write is given to work with; everything it does comes about together, or nothing."""

    _inner: neo4j.ManagedTransaction

    def run(self, query: str, parameters: Parameters = None) -> list[dict[str, Any]]:
        """Run one statement and give its rows."""
        return _table(self._inner.run(query, dict(parameters or {}))).rows


@dataclass(frozen=True, slots=True)
class Drivers:
    """The ways in: one may write; the other, where the engine knows such users, may not. On Neo4j both are one.

    `whole` is there where an answer can be had in one piece.
    """

    writer: neo4j.Driver
    asker: neo4j.Driver
    whole: Whole | None = None


class Graph:
    """A graph that can be read, written and given its schema."""

    def __init__(self, kind: str, version: str, drivers: Drivers, address: Address, writer_lock: Path | None) -> None:
        """Keep what `open_graph` has connected; `writer_lock` is there where only one may write at a time."""
        self.kind = kind
        self.version = version
        self.address = address
        self._drivers = drivers
        self._writer_lock = writer_lock

    def read(self, query: str, parameters: Parameters = None) -> list[dict[str, Any]]:
        """Give the rows of a question of ours; it runs as the asker in a READ session and is retried."""
        with self._reading() as session:
            return session.execute_read(_work(query, parameters)).rows

    def fetch(self, query: str, parameters: Parameters = None) -> list[dict[str, Any]]:
        """Give what `read` gives, many rows in a fraction of its time; for texts, numbers, truth, lists and maps only.

        Whatever goes wrong, the driver is asked as well: its errors are those that can be told apart.
        """
        whole = self._drivers.whole
        rows = whole.rows(query, parameters or {}) if whole else None
        return self.read(query, parameters) if rows is None else rows

    def analyse(self, query: str, parameters: Parameters = None) -> Table:
        """Give the answer to a query that somebody else wrote; whatever is not plain reading is refused."""
        if self.kind == "arcadedb" and self._drivers.asker is self._drivers.writer:
            raise DatabaseRefused(*NOT_KEPT_FROM_WRITING)
        with self._reading() as session:
            if self.kind == "neo4j":
                refuse_unless_reading(session.execute_read(_explained(query, parameters)))
            return session.execute_read(_work(query, parameters))

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Give what `work` gives, done in one transaction; it may be called again when the database asks for that."""
        with self._writing() as session:
            return session.execute_write(lambda inner: work(Transaction(inner)))

    def apply_schema(self, statements: Iterable[str]) -> None:
        """Run statements that set up constraints and indexes, each in a transaction of its own."""
        with self._writing() as session:
            for statement in statements:
                session.execute_write(_work(statement, None))

    @contextmanager
    def _reading(self) -> Iterator[neo4j.Session]:
        with translated(self.address), self._session(self._drivers.asker, neo4j.READ_ACCESS) as session:
            yield session

    @contextmanager
    def _writing(self) -> Iterator[neo4j.Session]:
        writing = self._session(self._drivers.writer, neo4j.WRITE_ACCESS)
        with self._alone(), translated(self.address), writing as session:
            yield session

    def _session(self, driver: neo4j.Driver, mode: str) -> neo4j.Session:
        return driver.session(database=self.address.database, default_access_mode=mode)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        lock = exclusive(self._writer_lock, wait=WRITER_WAIT) if self._writer_lock else nullcontext()
        try:
            lock.__enter__()
        except LockTaken as error:
            raise DatabaseRefused(
                "Another command has been writing to this graph for a minute", "Try again when it is done."
            ) from error
        try:
            yield
        finally:
            lock.__exit__(None, None, None)


def _work(query: str, parameters: Parameters) -> Callable[[neo4j.ManagedTransaction], Table]:
    return lambda inner: _table(inner.run(query, dict(parameters or {})))


def _explained(query: str, parameters: Parameters) -> Callable[[neo4j.ManagedTransaction], neo4j.ResultSummary]:
    return lambda inner: inner.run(f"EXPLAIN {query}", dict(parameters or {})).consume()


def _table(result: neo4j.Result) -> Table:
    columns = list(result.keys())
    return Table(columns, [dict(zip(columns, map(plain, record.values()), strict=True)) for record in result])
