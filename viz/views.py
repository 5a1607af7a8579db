"""The catalogue of pages: what each shows, what it needs, and the function that makes it."""

from __future__ import annotations

from dataclasses import dataclass

from viz.agency import AgencyRows, agency
from viz.answer import Answered, answer
from viz.changes import ChangeRows, changes
from viz.interdependencies import interdependencies
from viz.matrix import MatrixRows, matrix
from viz.orphans import OrphanRows, orphans
from viz.overlaps import OverlapRows, overlaps
from viz.plan import PlanRows, plan
from viz.timeline import TimelineRows, timeline

__all__ = [
    "CATALOGUE",
    "AgencyRows",
    "Answered",
    "ChangeRows",
    "MatrixRows",
    "OrphanRows",
    "OverlapRows",
    "PlanRows",
    "TimelineRows",
    "View",
    "agency",
    "answer",
    "changes",
    "interdependencies",
    "matrix",
    "orphans",
    "overlaps",
    "plan",
    "timeline",
]


@dataclass(frozen=True, slots=True)
class View:
    """One page that can be asked for: its name, what it has to be told, and what it shows."""

    name: str
    takes: tuple[str, ...]
    shows: str


CATALOGUE = (
    View("interdependencies", (), "partnerships and agencies, and what ties them together"),
    View("overlaps", (), "actions of different plans that look like the same work, and why"),
    View("orphans", (), "actions nobody answers for, priorities and commitments without work, idle authorities"),
    View("plan", ("PLAN",), "one plan: its headings, its actions, and the agencies behind them"),
    View("agency", ("NAME",), "one body: all it leads and supports, in every plan, under every name"),
    View("changes", ("OLD", "NEW"), "two plans: what was dropped, carried on, reworded, taken over, and what is new"),
    View("matrix", (), "how much work stands against each priority, harm and kind of work; cells open to actions"),
    View("timeline", (), "when the work runs: ended, open-ended, past the end of its plan or of the money"),
)
