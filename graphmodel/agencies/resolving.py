"""Plan in, plan out: whose it is, and which bodies its lead cells name."""

from __future__ import annotations

from dataclasses import replace

from graphmodel.agencies.doubts import doubts
from graphmodel.agencies.index import index_of, key
from graphmodel.agencies.lookup import Lookup
from graphmodel.agencies.parties import parties_of, person_first
from graphmodel.agencies.placing import place
from graphmodel.agencies.splitting import Splitter
from graphmodel.records import Action, Plan
from graphmodel.registers import Registers
from graphmodel.registers.context import context_of


def resolve(plan: Plan, registers: Registers) -> Plan:
    """Give the plan with its partnership and area settled, and every party resolved or a finding that says why not."""
    head, findings = place(plan, registers)
    lookup = Lookup(index_of(registers), context_of(plan, head.partnership_id))
    printed = [party for action in plan.actions for party in action.parties]
    splitter = Splitter(lookup, registers.given_names, frozenset(key(party.name) for party in printed))
    splitter.person_first = person_first(printed, splitter)
    actions = tuple(_resolved(action, splitter) for action in plan.actions)
    return replace(plan, plan=head, actions=actions, findings=(*plan.findings, *findings))


def _resolved(action: Action, splitter: Splitter) -> Action:
    parties = parties_of(action, splitter)
    found = tuple(doubts(action, parties, splitter.lookup))
    return replace(action, parties=parties, findings=(*action.findings, *found))
