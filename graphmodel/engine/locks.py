"""Locks between processes that end with their holder, however it ends, on every system.

SQLite's own file locks are used (no table is ever made): they know shared and exclusive holders, need no further
package, and work the same on Windows.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from graphmodel.errors import DatabaseUnreachable, GraphmodelError


class LockTaken(GraphmodelError):
    """Somebody else holds the lock, and went on holding it for as long as we waited."""


@contextmanager
def exclusive(path: Path, wait: float = 0) -> Iterator[None]:
    """Hold the lock alone; LockTaken after `wait` seconds."""
    with closing(_open(path, wait)) as connection:
        _take(connection, path, "BEGIN EXCLUSIVE")
        yield


@contextmanager
def shared(path: Path, wait: float = 0) -> Iterator[None]:
    """Hold the lock together with others that share it; LockTaken after `wait` seconds."""
    with closing(_open(path, wait)) as connection:
        # The transaction holds the shared lock from its first read until the connection closes.
        _take(connection, path, "BEGIN", "SELECT count(*) FROM sqlite_master")
        yield


def taken(path: Path) -> bool:
    """Say whether somebody holds the lock alone right now."""
    try:
        with shared(path):
            return False
    except LockTaken:
        return True


def _open(path: Path, wait: float) -> sqlite3.Connection:
    with _refusals(path):
        connection = sqlite3.connect(path, timeout=wait, isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA journal_mode=MEMORY")  # nothing is written, so a full disk stops no reader
        return connection


def _take(connection: sqlite3.Connection, path: Path, *statements: str) -> None:
    with _refusals(path):
        for statement in statements:
            connection.execute(statement).fetchall()


@contextmanager
def _refusals(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
            raise LockTaken(f"{path} is held by another process") from error
        raise DatabaseUnreachable(
            f"The file {path} cannot be used ({error})",
            "Make room or mend its permissions, or name another folder with --data.",
        ) from error
