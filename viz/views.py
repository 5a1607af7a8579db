"""The catalogue of pages: what each shows, what it needs, and the function that makes it."""

from __future__ import annotations

from dataclasses import dataclass

from viz.interdependencies import interdependencies
from viz.plan import PlanRows, plan

__all__ = ["CATALOGUE", "PlanRows", "View", "interdependencies", "plan"]


@dataclass(frozen=True, slots=True)
class View:
    """One page that can be asked for: its name, whether it takes an id, and what it shows."""

    name: str
    takes: str | None
    shows: str


CATALOGUE = (
    View("interdependencies", None, "partnerships and agencies, and what ties them together"),
    View("plan", "ID", "one plan: its headings, its actions, and the agencies behind them"),
)
