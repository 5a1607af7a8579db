"""What a plan promised before it was loaded anew: kept with the plan, closed, as one piece of text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from graphmodel.questions import statement
from graphmodel.store.cells import Row, json_text

if TYPE_CHECKING:
    from graphmodel.store.changes import Difference

Run = Callable[[str, dict[str, Any]], list[dict[str, Any]]]
KEPT = ("code", "title", "summary", "outcomes", "measures", "timescale", "start", "end", "ongoing", "review")
PLACE = ("line", "page", "row", "order")


def edition_rows(run: Run, plan: str, sha256: str, difference: Difference) -> list[Row]:
    """Give the edition that a changed file closes, as a row without the moment; none where no action changed."""
    before = run(statement("check", "load-state"), {"plan": plan})[0]
    if before["sha256"] in (None, sha256) or not (difference.new or difference.changed or difference.gone):
        return []
    number = len(run(statement("check", "editions"), {"plan": plan})) + 1
    states = run(statement("check", "action-states"), {"plan": plan})
    return [
        {
            "id": f"{plan}@{number}",
            "plan": plan,
            "number": number,
            "sha256": before["sha256"],
            "loaded": before["at"],
            "actions": json_text([_state(row) for row in states]),
        }
    ]


def _state(row: dict[str, Any]) -> Row:
    props = {name: row["props"][name] for name in (*KEPT, *PLACE) if row["props"].get(name) is not None}
    return {"id": row["id"], "props": props, "leads": row["leads"], "names": row["names"]}
