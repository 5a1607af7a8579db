"""What a READ session of Neo4j lets through although it is no reading, found by its plan before it runs.

The Community server has no roles. A READ session refuses to write data, schema and users; it does not refuse
LOAD CSV (which reads the server's files), ending other people's transactions, or administration procedures.
The embedded engine needs none of this: its second user may only read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from neo4j import ResultSummary

from graphmodel.engine.failures import READ_ONLY
from graphmodel.errors import DatabaseRefused

READS = "r"
NOT_READING = frozenset({"LoadCSV", "TerminateTransactions"})
OWN_PROCEDURES = "db."  # those of plugins call themselves reading and may load files or addresses


def refuse_unless_reading(explained: ResultSummary) -> None:
    """Raise DatabaseRefused when the summary of an EXPLAIN is not that of a query which only reads."""
    if explained.query_type != READS or not all(_reads(step) for step in _steps(explained.plan)):
        raise DatabaseRefused(*READ_ONLY)


def _reads(step: Mapping[str, Any]) -> bool:
    operator = str(step.get("operatorType", "")).partition("@")[0]
    if operator == "ProcedureCall":
        return str(step.get("args", {}).get("Details", "")).startswith(OWN_PROCEDURES)
    return operator not in NOT_READING


def _steps(plan: Mapping[str, Any] | None) -> Iterator[Mapping[str, Any]]:
    if plan:
        yield plan
        for child in plan.get("children", ()):
            yield from _steps(child)
