"""The schema and the registers in the graph, written whole when they changed and left alone when they did not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import graphmodel
from graphmodel.questions import statement
from graphmodel.store.registers import register_rows
from graphmodel.store.writing import ORPHANS, run_all, write_rows

if TYPE_CHECKING:
    from graphmodel.engine import Graph, Transaction
    from graphmodel.registers import Registers

CLEAR = ("clear-register", "clear-agency-parts", "clear-area-parts", "clear-suggests")
DROP = ("county-principles", "agencies", "aliases", "partnerships", "areas", "programmes", "concepts", "harms")


def state_of(registers: Registers) -> str:
    """Give the state that a graph prepared with these registers by this version is in."""
    return f"{graphmodel.__version__}:{registers.digest}"


def prepare(graph: Graph, registers: Registers) -> None:
    """Write the constraints and the registers; nothing is done when the graph is already in that state."""
    found = graph.read(statement("check", "register-state"))
    if found and found[0]["digest"] == state_of(registers):
        return
    graph.apply_schema(schema())
    graph.write(lambda tx: _write(tx, registers))


def schema() -> Sequence[str]:
    """Give the statements of the schema, one each."""
    lines = statement("schema", "constraints").splitlines()
    return [line.rstrip(";") for line in lines if line and not line.startswith("//")]


def _write(tx: Transaction, registers: Registers) -> None:
    rows = register_rows(registers)
    run_all(tx, CLEAR)
    for name in DROP:
        tx.run(statement("write", f"drop-{name}"), {"ids": [row["id"] for row in rows[name]]})
    for name, entries in rows.items():
        write_rows(tx, name, entries)
    run_all(tx, ORPHANS)
    write_rows(tx, "register", [{"id": "register", "digest": state_of(registers)}])
