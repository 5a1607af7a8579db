"""Rows sent in batches to a write file, and counted: a row that does not find its ends is an error, not a gap."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from graphmodel.errors import DatabaseRefused
from graphmodel.questions import statement

if TYPE_CHECKING:
    from graphmodel.engine import Transaction

BATCH = 5000
ORPHANS = (
    *("orphan-agencies", "orphan-labels", "orphan-partnerships"),
    *("orphan-documents", "orphan-age-groups", "orphan-panels"),
)


def write_rows(tx: Transaction, name: str, rows: list[dict[str, Any]], **parameters: object) -> None:
    """Write all rows by cypher/write/NAME; in batches, so that memory stays bounded."""
    cypher = statement("write", name)
    for start in range(0, len(rows), BATCH):
        batch = rows[start : start + BATCH]
        made = tx.run(cypher, {"rows": batch, **parameters})[0]["made"]
        if made != len(batch):
            what = f"{name}: {len(batch) - made} of {len(batch)} facts name something that is not in the graph"
            raise DatabaseRefused(
                what, "Nothing of this plan was written. Load it again with the register that holds it."
            )


def run_all(tx: Transaction, names: Iterable[str], **parameters: object) -> None:
    """Run write files that take the same parameters, or none."""
    for name in names:
        tx.run(statement("write", name), parameters)
