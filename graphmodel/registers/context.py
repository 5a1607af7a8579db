"""Where and when a plan speaks: its partnership, its days and its glossary, which decide what a short form means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from graphmodel.ids import fold
from graphmodel.records import Plan, Term
from graphmodel.registers.entries import Scope


@dataclass(frozen=True)
class Context:
    """What is needed of a plan to know what its names mean."""

    plan: str
    partnership: str | None = None
    start: date | None = None
    end: date | None = None
    glossary: Mapping[str, str] = field(default_factory=dict)

    def during(self, start: date | None, end: date | None) -> bool:
        """Tell whether something that holds from start to end holds at some time of the plan; unknown days do."""
        if self.start is None or self.end is None:
            return True
        return (start is None or start <= self.end) and (end is None or end >= self.start)

    def holds(self, scope: Scope, groups: Mapping[str, frozenset[str]]) -> bool:
        """Tell whether a scope takes in this plan: its partnership or a group it is in, the plan, and the days."""
        here = self.partnership
        placed = scope.partnership is None or (
            here is not None and (scope.partnership == here or here in groups.get(scope.partnership, ()))
        )
        return placed and scope.plan in {None, self.plan} and self.during(scope.start, scope.end)


def context_of(plan: Plan, partnership: str | None) -> Context:
    """Give the context of a plan; days that it does not print are taken from its actions."""
    start, end = _period(plan)
    return Context(plan.plan.id, partnership, start, end, dict(_short_forms(plan.glossary)))


def _period(plan: Plan) -> tuple[date | None, date | None]:
    times = [action.timescale for action in plan.actions]
    starts = [time.start or time.end for time in times if time.start or time.end]
    ends = [time.end or time.start for time in times if time.start or time.end]
    start = plan.plan.start or min((day for day in starts if day), default=plan.plan.end)
    end = plan.plan.end or max((day for day in ends if day), default=plan.plan.start)
    return start, end


def _short_forms(terms: Iterable[Term]) -> Iterable[tuple[str, str]]:
    """Give each short form with its long form; 'CFW/CFWS' are two, and dots between letters make no difference."""
    for term in terms:
        for short in (term.short, *re.split(r"\s*/\s*", term.short)):
            yield fold(short).replace("'", ""), term.long
            yield fold(short.replace(".", "")).replace("'", ""), term.long
