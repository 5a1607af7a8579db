"""Actions as people name them at a terminal: by id, as plan:code or as plan:line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graphmodel.errors import UsageError

if TYPE_CHECKING:
    from graphmodel.engine import Graph


def action_id(graph: Graph, named: str) -> str:
    """Give the id of the action that a name means; raise UsageError where it means none or several."""
    from graphmodel.questions import statement

    plan, _, rest = named.partition(":")
    line = int(rest) if rest.isdigit() else None
    rows = graph.read(
        statement("check", "named-action"), {"id": named, "plan": plan, "code": rest or None, "line": line}
    )
    exact = (
        [row for row in rows if row["id"] == named] or [row for row in rows if row["line"] == line is not None] or rows
    )
    if not exact:
        raise UsageError(
            f"There is no action '{named}'", "Name it by its id, as plan:code or as plan:line, like preston-2024:1.2."
        )
    if len(exact) > 1:
        told = ", ".join(f"{row['plan']}:{row['line']}" for row in exact if row["line"])
        raise UsageError(f"'{named}' names {len(exact)} actions", f"Say which by its line: {told}.")
    return str(exact[0]["id"])
