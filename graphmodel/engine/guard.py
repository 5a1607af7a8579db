"""What a READ session of Neo4j lets through although it is no reading, found by its plan before it runs.

The Community server has no roles. A READ session refuses to write data, schema and users; it does not refuse
LOAD CSV (which reads the server's files), ending other people's transactions, or administration procedures.
The embedded engine needs none of this: its second user may only read.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from neo4j import ResultSummary

from graphmodel.engine.failures import READ_ONLY
from graphmodel.errors import DatabaseRefused

READS = "r"
NOT_READING = frozenset({"LoadCSV", "TerminateTransactions"})


def refuse_unless_reading(explained: ResultSummary) -> None:
    """Raise DatabaseRefused when the summary of an EXPLAIN is not that of a query which only reads."""
    if explained.query_type != READS or NOT_READING & set(_operators(explained.plan)):
        raise DatabaseRefused(*READ_ONLY)


def _operators(plan: Any) -> Iterator[str]:
    if plan:
        yield str(plan.get("operatorType", "")).split("@")[0]
        for child in plan.get("children", ()):
            yield from _operators(child)
