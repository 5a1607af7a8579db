"""The driver's errors as ours: told apart by their code, in our own words, with the remedy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from neo4j.exceptions import (
    AuthError,
    ClientError,
    ConfigurationError,
    DriverError,
    Neo4jError,
    ServiceUnavailable,
    SessionExpired,
)

from graphmodel.engine.process import is_full
from graphmodel.errors import DatabaseRefused, DatabaseUnreachable, GraphmodelError

READ_ONLY = (
    "The query was refused: it would change the graph or the server, or read files, and questions only read",
    "Plans come and go by `graphmodel load` and `graphmodel forget`.",
)
WOULD_WRITE = ("Neo.ClientError.Security.Forbidden", "Neo.ClientError.Statement.AccessMode")
NO_DATABASE = "Neo.ClientError.Database.DatabaseNotFound"
TOO_LARGE = re.compile(r"heap budget exceeded|heap space|OutOfMemory", re.I)
BROKEN_KEY = "Neo.ClientError.Schema.ConstraintValidationFailed"


@dataclass(frozen=True, slots=True)
class Address:
    """What a message says about the database that was asked, and how to get it back."""

    uri: str
    user: str
    database: str
    embedded_log: str | None = None


@contextmanager
def translated(address: Address) -> Iterator[None]:
    """Run what talks to the database; its errors come out as ours."""
    try:
        yield
    except (Neo4jError, DriverError) as error:
        raise _ours(error, address) from error


def _ours(error: Neo4jError | DriverError, address: Address) -> GraphmodelError:
    if isinstance(error, AuthError):
        return _unauthorised(address)
    if isinstance(error, ServiceUnavailable | SessionExpired):
        return _silent(address)
    if isinstance(error, ConfigurationError):
        return DatabaseUnreachable(
            f"{address.uri} is no address of a graph database", "Write it like bolt://localhost:7687."
        )
    return _refused(error, address)


def _unauthorised(address: Address) -> DatabaseUnreachable:
    if address.embedded_log:
        return DatabaseUnreachable(
            "The embedded engine refuses its own password", "Run `graphmodel db stop`; the next command starts it anew."
        )
    return DatabaseUnreachable(
        f"{address.uri} refuses the user {address.user} with this password",
        "Set NEO4J_USER and NEO4J_PASSWORD in the environment or in the file .env.",
    )


def _silent(address: Address) -> DatabaseUnreachable:
    if address.embedded_log:
        return DatabaseUnreachable(
            "The embedded engine stopped answering",
            "Run the command again: it is started anew with everything that was committed; "
            f"its log is {address.embedded_log}.",
        )
    return DatabaseUnreachable(
        f"No database answers at {address.uri}",
        "Start it, correct NEO4J_URI, or leave NEO4J_URI out to use the embedded engine.",
    )


def _too_large(address: Address) -> DatabaseRefused:
    more = "stop it with `graphmodel db stop` and set GRAPHMODEL_HEAP=4g" if address.embedded_log else "give it more"
    return DatabaseRefused(
        "The answer needs more memory than the database has", f"Ask for some of the plans only, or {more}."
    )


def _refused(error: Neo4jError | DriverError, address: Address) -> GraphmodelError:
    code = getattr(error, "code", None) or type(error).__name__
    said = (getattr(error, "message", None) or str(error)).strip().splitlines()[0]
    if code in WOULD_WRITE:
        return DatabaseRefused(*READ_ONLY)
    if code == NO_DATABASE:
        return DatabaseUnreachable(f"There is no database {address.database} at {address.uri}", "Set NEO4J_DATABASE.")
    if TOO_LARGE.search(f"{code} {said}"):
        return _too_large(address)
    if code == BROKEN_KEY:
        return DatabaseRefused(f"A key would be there twice: {said}")
    if address.embedded_log and is_full(Path(address.embedded_log).parent):
        return DatabaseRefused("The disk is full, and nothing of this change was kept", "Make room and run it again.")
    if isinstance(error, ClientError) and ".Statement." in code:
        # Neo4j goes on with every word it would have taken, and with a column that counts our EXPLAIN.
        return DatabaseRefused(f"The query is not understood: {re.split(r'[:,] expected', said)[0]}")
    return DatabaseRefused(f"The database could not do it ({code}): {said}", "`graphmodel doctor` looks for the cause.")
