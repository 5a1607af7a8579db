"""Whose plan it is: the printed partnership, else the title, else the area that the text names most."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from graphmodel.agencies.index import key
from graphmodel.records import Finding, Place, Plan, PlanHead
from graphmodel.registers import Partnership, Registers

_GENERAL = re.compile(
    r"\b(?:the|community|safety|safer|stronger|safe|partnership|csp|crime|and|disorder|reduction|district|borough|city|of)\b"
)
_ENOUGH = 2  # an area named once may be a neighbour's


@dataclass(frozen=True, slots=True)
class Placed:
    """The partnership found, with how: printed, title, text or name; None where none fits."""

    partnership: Partnership | None
    how: str | None = None


def place(plan: Plan, registers: Registers) -> tuple[PlanHead, list[Finding]]:
    """Give the plan's head with its partnership and area; a finding says when these were inferred."""
    placed = _find(plan, registers)
    head = plan.plan
    if placed.partnership is None:
        return head, [] if head.kind == "strategy" else [_unplaced(head)]
    found = placed.partnership
    areas = {area.id: area.name for area in registers.areas}
    area = head.area or ", ".join(areas[code] for code in found.areas if code in areas) or None
    name = head.partnership or (found.also[0] if found.also else found.name)
    head = replace(head, partnership_id=found.id, partnership=name, area=area)
    return head, [_inferred(head, placed)] if placed.how in {"text", "name"} else []


def _find(plan: Plan, registers: Registers) -> Placed:
    local = [one for one in registers.partnerships if one.tier != "county"]
    for text, how in ((plan.plan.partnership, "printed"), (plan.plan.title, "title")):
        if text and (found := _named(text, registers.partnerships)):
            return Placed(found, how)
    areas = _names_of_areas(local, registers)
    printed = _own_words(plan.plan.partnership)
    for name, found in areas.items():
        if printed and printed == _own_words(name):
            return Placed(found, "printed")
    if plan.plan.kind == "strategy" or printed:  # another's plan: a partnership that no register knows
        return Placed(None)
    for text, how in ((plan.plan.title, "title"), (plan.plan.area, "title")):
        if text and (found := _most(_counted([text], areas), 1)):
            return Placed(found, how)
    if found := _most(_counted(_texts(plan), areas), _ENOUGH):
        return Placed(found, "text")
    found = _most(_counted([plan.plan.id.replace("-", " ")], areas), 1)
    return Placed(found, "name" if found else None)


def _own_words(printed: str | None) -> str:
    """Give what is left of a partnership's name without the words that all of them have, such as its area."""
    return " ".join(_GENERAL.sub(" ", key(printed or "")).split())


def _named(text: str, partnerships: Iterable[Partnership]) -> Partnership | None:
    """Give the partnership of which the text holds a name, the longest name first."""
    words = f" {key(text)} "
    found = [(len(name), one) for one in partnerships for name in (one.name, *one.also) if f" {key(name)} " in words]
    return max(found, key=lambda pair: pair[0])[1] if found else None


def _names_of_areas(partnerships: Iterable[Partnership], registers: Registers) -> dict[str, Partnership]:
    names = {area.id: (area.name, *area.also) for area in registers.areas}
    return {key(name): one for one in partnerships for code in one.areas for name in names.get(code, ())}


def _counted(texts: Iterable[str], areas: dict[str, Partnership]) -> Counter[Partnership]:
    """Count how often each partnership's areas are named, as whole words, the longer name before the shorter."""
    names = sorted(areas, key=len, reverse=True)
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b")
    return Counter(areas[hit] for text in texts for hit in pattern.findall(key(text)))


def _most(counts: Counter[Partnership], least: int) -> Partnership | None:
    """Give the one named most, where it is named often enough and twice as often as the next."""
    ranked = counts.most_common(2)
    if not ranked or ranked[0][1] < least or (len(ranked) > 1 and ranked[0][1] < 2 * ranked[1][1]):
        return None
    return ranked[0][0]


def _texts(plan: Plan) -> Iterator[str]:
    """Give the words of a plan that were read: headings, actions, statements, glossary and rows that are no actions."""
    for heading in (*plan.priorities, *plan.principles, *plan.localities):
        yield f"{heading.name} {heading.text or ''}"
    for action in plan.actions:
        yield " ".join(filter(None, [action.title, action.summary, action.lead_cell, *action.outcomes]))
        yield " ".join(party.as_written for party in action.parties if not action.lead_cell)
    yield from (statement.text for statement in plan.statements)
    yield from (term.long for term in plan.glossary)
    yield from (row.text for row in plan.ledger.rows_not_actions)


def _inferred(head: PlanHead, placed: Placed) -> Finding:
    by = "the area that the text names most" if placed.how == "text" else "the name of the file"
    message = f"the plan prints no partnership; taken as {head.partnership} by {by}"
    return Finding("inferred-partnership", "note", message, Place(head.source.file))


def _unplaced(head: PlanHead) -> Finding:
    printed = f"'{head.partnership}'" if head.partnership else "the plan's partnership"
    message = f"{printed} is in no register, so short names such as 'Police' stay unresolved; add it with --register"
    return Finding("unregistered-partnership", "note", message, Place(head.source.file))
