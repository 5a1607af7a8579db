"""All that is concluded from a plan's words once its bodies are resolved and its topics recognised."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from graphmodel.agencies.index import index_of
from graphmodel.agencies.lookup import Lookup
from graphmodel.conclusions import Conclusions
from graphmodel.mentions.aims import Aims
from graphmodel.mentions.explained import Explaining
from graphmodel.mentions.gaps import gaps
from graphmodel.mentions.naming import listed_harms, namings
from graphmodel.mentions.phrases import Finder
from graphmodel.mentions.provisos import left_open, money
from graphmodel.mentions.reports import LISTS, Reading, reports
from graphmodel.mentions.signals import Signals
from graphmodel.mentions.spans import Spans
from graphmodel.records import Mention, Plan, Where
from graphmodel.registers import Registers
from graphmodel.registers.context import context_of

Recognise = Callable[[Iterable[tuple[Where, str]]], tuple[Mention, ...]]


@dataclass(frozen=True)
class Concluder:
    """What is concluded with one set of registers."""

    registers: Registers
    harms: Finder[str]
    aims: Aims
    provisos: Signals
    gap: Signals
    telling: Signals

    @classmethod
    def of(cls, registers: Registers, harms: Finder[str]) -> Concluder:
        """Arrange the lists of phrases."""
        return cls(
            registers,
            harms,
            Aims.of(registers),
            Signals(registers, ("left-open", "money")),
            Signals(registers, ("gap",)),
            Signals(registers, (*LISTS, "reported-elsewhere", "reported-work")),
        )

    def conclude(self, plan: Plan, recognise: Recognise) -> Conclusions:
        """Give what follows from the plan's words; `recognise` finds the topics of a sentence."""
        context = context_of(plan, plan.plan.partnership_id)
        spans = Spans(Lookup(index_of(self.registers), context))
        return Conclusions(
            follows=tuple(tie for action in plan.actions for tie in self.aims.follows(action)),
            serves=tuple(self.aims.serves(plan)),
            money=tuple(money(plan, self.provisos, spans)),
            open=tuple(left_open(plan, self.provisos)),
            unexplained=tuple(Explaining.of(plan, context, self.registers).unexplained(plan)),
            namings=tuple(namings(plan, spans, self._authorities(plan))),
            harms=tuple(listed_harms(plan, self.harms)),
            reports=tuple(reports(plan, Reading(spans, self.telling))),
            gaps=tuple(gaps(plan, self.gap, recognise)),
        )

    def _authorities(self, plan: Plan) -> frozenset[str]:
        here = plan.plan.partnership_id
        return frozenset(seat.agency for seat in self.registers.authorities if seat.partnership == here)
