"""Every page there is, made of rows whose every text tries to become more than text."""

from __future__ import annotations

from typing import Any

from tests.viz.builders import HOSTILE, alike, chosen, hostile, pair, partnership, plan_rows, work
from viz.matrix import MatrixRows, matrix
from viz.overlaps import OverlapRows
from viz.scene import Page
from viz.timeline import TimelineRows, timeline
from viz.views import (
    AgencyRows,
    Answered,
    ChangeRows,
    OrphanRows,
    PlanRows,
    agency,
    answer,
    changes,
    orphans,
    overlaps,
    plan,
)

Row = dict[str, Any]
KEPT = {
    "action",
    "sort",
    "plan",
    "role",
    "kind",
    "by",
    "line",
    "table",
    "row",
    "start",
    "end",
    "why",
    "authority",
}


def texts(row: Any, at: int = 0) -> Any:
    """Give a row with hostile text wherever it holds text that a file could have brought."""
    if isinstance(row, dict):
        return {key: value if key in KEPT else texts(value, at + n) for n, (key, value) in enumerate(row.items())}
    if isinstance(row, list | tuple):
        return [texts(each, at + n) for n, each in enumerate(row)]
    return HOSTILE[at % len(HOSTILE)] if isinstance(row, str) else row


def actions() -> list[Row]:
    more = {"summary": "s", "outcomes": ["o"], "leads": ["l"], "locality": "p", "priority": "q", "timescale": "t"}
    dates = {"start": "2024-01-01", "end": "2024-12-31"}
    return [texts(chosen(f"{name}/{n}", **more, **dates), n) for name in ("p", "q") for n in range(12)]


def hostile_pages() -> dict[str, Page]:
    """Give a page of every view, by name."""
    heads = [texts(partnership("p", "p", "x")), texts(partnership("q", "q", "x"), 3)]
    pairs = [{**texts(pair(f"p/{n}", f"q/{n}", 0.5), n), "kind": "duplicate"} for n in range(8)]
    verdict = {"value": HOSTILE[0], "by": HOSTILE[1], "at": HOSTILE[2], "note": HOSTILE[3], "state": "fresh"}
    pairs[0]["verdict"] = verdict
    return {
        "interdependencies": hostile(),
        "overlaps": overlaps(OverlapRows(heads, pairs, actions(), [texts(row) for row in alike().topics])),
        "plan": plan(_plan()),
        "orphans": orphans(_orphans(heads)),
        "agency": agency(_agency(heads)),
        "changes": changes(ChangeRows(texts({"plan": "p", "title": "x"}), {"plan": "q"}, actions(), pairs)),
        "timeline": timeline(TimelineRows("2025-01-01", actions(), [], [], HOSTILE[1], ["2024-06-01"])),
        "matrix": matrix(_matrix()),
        "answer": answer(_answered()),
    }


def _plan() -> PlanRows:
    rows = plan_rows(actions=20)
    return PlanRows(
        head={**texts(rows["head"]), "plan": "p", "kind": "plan"},
        headings=[{**texts(row, n), "id": row["id"]} for n, row in enumerate(rows["headings"])],
        actions=[{**texts(row, n), "priorities": row["priorities"], "localities": row["localities"], "start": None,
                  "end": "2024-01-01"} for n, row in enumerate(rows["actions"])],
        work=[texts(row, n) for n, row in enumerate(rows["work"])],
        names=[texts(row, n) for n, row in enumerate(rows["names"])],
    )  # fmt: skip


def _orphans(heads: list[Row]) -> OrphanRows:
    asked = {"commitment": "c", "kind": "objective", "ref": "r", "words": "w", "response": "x", "plan": "p"}
    idle = {"priority": "i", "name": "n", "words": "w", "plan": "p", "plan_title": "t", "line": 3}
    law = {"agency": "a", "agency_name": "n", "agency_kind": "k", "authority": "fire", "plan": "p", "plan_title": "t"}
    unled = [{"action": "p/0", "plan": "p", "parties": list(HOSTILE)}]
    commitments = [{**texts(asked), "answers": 0, "near": None}]
    return OrphanRows(heads, unled, actions()[:6], [texts(idle)], commitments, [texts(law)], {"actions": 9})


def _agency(heads: list[Row]) -> AgencyRows:
    head = {**texts({"agency": "a", "agency_name": "n", "agency_kind": "k", "names": list(HOSTILE)}), "agency": "a"}
    worked = [{**texts(work("a", f"p/{n}"), n), "agency": "a" if n % 2 else HOSTILE[n]} for n in range(9)]
    kin = [{"part": "u", "part_name": HOSTILE[1], "whole": "a", "whole_name": HOSTILE[2]}]
    serves = [{"action": "p/0", "kind": "programme", "id": HOSTILE[3], "name": HOSTILE[3]}]
    return AgencyRows(heads, head, worked, actions(), kin, serves)


def _matrix() -> MatrixRows:
    cell = {"plan": "p", "partnership": HOSTILE[0], "by": "harm", "actions": 1, "of": 12, "share": 0.1}
    coverage = [{**cell, "value": text, "name": text, "actions": n % 2} for n, text in enumerate(HOSTILE)]
    behind = [{"plan": "p", "value": text, "action": "p/0", "phrase": text} for n, text in enumerate(HOSTILE) if n % 2]
    return MatrixRows(coverage, {"harm": behind}, actions(), HOSTILE[2])


def _answered() -> Answered:
    columns = ("plan", "code", "title", "line", "page", "row", "agency", "agency_name", "leads", "note")
    rows = [{**dict.fromkeys(columns, text), "leads": list(HOSTILE[:2]), "line": n} for n, text in enumerate(HOSTILE)]
    return Answered(HOSTILE[0], HOSTILE[1], [(name, HOSTILE[3]) for name in columns], rows, 9, HOSTILE[2])
